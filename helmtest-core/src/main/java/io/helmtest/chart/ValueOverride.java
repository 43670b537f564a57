package io.helmtest.chart;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value put over all values files, exactly as {@code helm --set-json path=value} does.
 *
 * @param path the value's path, such as {@code ingress.hosts[0].host}; a dot inside a key is
 *     escaped as {@code \.}
 * @param json the value as JSON in ASCII
 * @see <a
 *     href="https://helm.sh/docs/intro/using_helm/#customizing-the-chart-before-installing">Helm's
 *     --set formats</a>
 */
public record ValueOverride(String path, String json) {
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)[=,]");

  /**
   * Checks the path.
   *
   * @param path the value's path
   * @param json the value as JSON in ASCII
   * @throws IllegalArgumentException if the path is blank, or would be read by Helm as several
   */
  public ValueOverride {
    if (path.isBlank()) {
      throw new IllegalArgumentException(
          "set(path, value): the path is blank, name one such as \"image.tag\"");
    }
    if (SEPARATOR.matcher(path).find()) {
      throw new IllegalArgumentException(
          "set(path, value): Helm reads '=' and ',' in the path \""
              + path
              + "\" as separators: call set once a value, or escape them as '\\=' and '\\,'");
    }
  }

  /**
   * An override with a Java value.
   *
   * @param path the value's path
   * @param value null (which removes the value of the layers below), a String, Boolean or Number,
   *     or a List or Map of such
   * @return the override
   * @throws IllegalArgumentException if the value has no YAML type of its own
   */
  public static ValueOverride of(String path, @Nullable Object value) {
    return new ValueOverride(path, JsonText.of(path, value));
  }

  /** The path alone: values may be secret. */
  @Override
  public String toString() {
    return "set " + path;
  }
}
