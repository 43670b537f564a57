package io.helmtest.junit.patterns;

import io.helmtest.assertions.subject.Mismatch;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.SourceLocation;

/** What a pattern's test found. */
record PatternProblem(String pattern, Mismatch mismatch) implements Problem {

  @Override
  public ObjectId object() {
    return mismatch.id();
  }

  @Override
  public SourceLocation location() {
    return mismatch.location().orElseThrow();
  }

  @Override
  public String path() {
    return mismatch.path();
  }

  @Override
  public String message() {
    return mismatch.line();
  }

  @Override
  public String text() {
    return message();
  }
}
