package io.helmtest.chart;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for templates by their names inside the chart, such as {@code templates/web/*.yaml} or
 * {@code charts/cache/**}.
 */
public final class TemplateGlob {
  private final PathMatcher matcher;

  private TemplateGlob(PathMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Reads a pattern.
   *
   * @param pattern a name, or a glob as {@link java.nio.file.FileSystem#getPathMatcher} takes it
   * @return the pattern
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static TemplateGlob of(String pattern) {
    try {
      return new TemplateGlob(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a pattern for templates: %s".formatted(pattern, e.getDescription()), e);
    }
  }

  /**
   * The pattern that matches one template only.
   *
   * @param template as Helm names it, such as {@code shop/templates/web/service.yaml}
   * @return its name inside the chart, what has a meaning in a pattern escaped
   */
  public static String only(String template) {
    return inChart(template).replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
  }

  /**
   * A template's name inside the chart.
   *
   * @param template as Helm names it, such as {@code shop/templates/web/service.yaml}
   * @return such as {@code templates/web/service.yaml}
   */
  public static String inChart(String template) {
    return template.substring(template.indexOf('/') + 1);
  }

  /**
   * Tells whether a template has such a name.
   *
   * @param name its name inside the chart
   * @return whether the pattern matches
   */
  public boolean matches(String name) {
    return matcher.matches(Path.of(name));
  }
}
