package io.helmtest.manifest;

import io.helmtest.secret.SecretKeys;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * One reason why a cluster would refuse an object, or drop a part of it; or why a test would not
 * have it.
 */
public interface Problem {

  /** As a reader of the render meets them. */
  Comparator<Problem> BY_LOCATION =
      Comparator.<Problem>comparingInt(problem -> problem.location().line())
          .thenComparing(problem -> problem.location().column());

  /**
   * The object.
   *
   * @return which it is, as far as the document says so: its parts may be empty
   */
  ObjectId object();

  /**
   * Where it stands.
   *
   * @return template, rendered line and column
   */
  SourceLocation location();

  /**
   * The field.
   *
   * @return its path, such as {@code spec.template.spec.containers[0].image}; empty for the
   *     document itself
   */
  String path();

  /**
   * What is wrong.
   *
   * @return one line, with what was probably meant
   */
  String message();

  /**
   * The ready-made pattern test that found it.
   *
   * @return the test's name; empty where it is the cluster that would refuse the object
   */
  default String pattern() {
    return "";
  }

  /**
   * The problem without what must not be shown.
   *
   * @param keys the keys under which no value is shown
   * @param mask hides what is secret in a text
   * @return the same problem in masked words
   */
  default Problem masked(SecretKeys keys, UnaryOperator<String> mask) {
    return this;
  }

  /**
   * The problem for a reader.
   *
   * @return location, path and message on one line
   */
  default String text() {
    String subject = path().isEmpty() ? "" : path() + ": ";
    return location().withColumn() + " " + subject + message();
  }
}
