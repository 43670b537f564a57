package io.helmtest.exemption;

import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A problem of a Deployment in the tiny chart's web.yaml, unless something else is said. */
record TestProblem(String kind, String path, @Nullable String template, String pattern)
    implements Problem {

  static TestProblem at(String path) {
    return new TestProblem("Deployment", path, "tiny/templates/web.yaml", "");
  }

  TestProblem ofKind(String other) {
    return new TestProblem(other, path, template, pattern);
  }

  TestProblem from(@Nullable String other) {
    return new TestProblem(kind, path, other, pattern);
  }

  TestProblem ofPattern(String other) {
    return new TestProblem(kind, path, template, other);
  }

  @Override
  public ObjectId object() {
    return new ObjectId("apps/v1", kind, null, "web");
  }

  @Override
  public SourceLocation location() {
    return new SourceLocation(template, 25, 9);
  }

  @Override
  public String message() {
    return "unknown field";
  }
}
