package io.helmtest.manifest;

/**
 * One reason why a document does not decode.
 *
 * @param location where it stands
 * @param path the field's path, such as {@code spec.template.spec.containers[0].image}; empty for
 *     the document itself
 * @param message what is wrong, and what was probably meant
 */
public record DecodingProblem(SourceLocation location, String path, String message) {

  /** Location, path and message on one line. */
  @Override
  public String toString() {
    String subject = path.isEmpty() ? "" : path + ": ";
    return location.withColumn() + " " + subject + message;
  }
}
