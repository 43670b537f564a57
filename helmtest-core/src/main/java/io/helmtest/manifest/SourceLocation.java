package io.helmtest.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Where in a render something stands.
 *
 * @param template the template it is from, such as {@code shop/templates/web/deployment.yaml}; null
 *     if Helm named none
 * @param line the line in the rendered stream, from 1
 * @param column the column in that line, from 1
 */
public record SourceLocation(@Nullable String template, int line, int column) {

  /**
   * Template and line, for a reader.
   *
   * @return such as {@code shop/templates/web/deployment.yaml (rendered line 41)}
   */
  @Override
  public String toString() {
    return "%s (rendered line %d)".formatted(templateName(), line);
  }

  String withColumn() {
    return "%s (rendered line %d:%d)".formatted(templateName(), line, column);
  }

  private String templateName() {
    return template == null ? "unknown template" : template;
  }
}
