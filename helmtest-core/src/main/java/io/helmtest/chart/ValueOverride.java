package io.helmtest.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of Helm's {@code --set} options: values put over all values files.
 *
 * @param option which of them
 * @param path the value's path, such as {@code ingress.hosts[0].host}; for {@link Option#SET} and
 *     {@link Option#SET_STRING} all that stands before the first {@code =}
 * @param value what stands behind it; for {@link Option#SET_FILE} the file's content
 * @see <a
 *     href="https://helm.sh/docs/intro/using_helm/#customizing-the-chart-before-installing">Helm's
 *     --set formats</a>
 */
public record ValueOverride(Option option, String path, String value) {
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)[=,]");
  private static final Pattern ASSIGNMENT = Pattern.compile("(?s)((?:[^=\\\\]|\\\\.)+)=(.*)");

  private static final Pattern LIST = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern NEXT_PATH = Pattern.compile("(?<!\\\\),((?:[^=,\\\\]|\\\\.)+)=");

  /** Helm's options, from the lowest to the highest, whatever their order. */
  public enum Option {
    /** JSON. */
    SET_JSON("--set-json"),
    /** Helm's own text, which knows lists, null and numbers. */
    SET("--set"),
    /** Helm's own text, in which every value is a string. */
    SET_STRING("--set-string"),
    /** A file's content as a string. */
    SET_FILE("--set-file");

    private final String flag;

    Option(String flag) {
      this.flag = flag;
    }

    /** The option on Helm's command line. */
    @Override
    public String toString() {
      return flag;
    }
  }

  /**
   * Checks the path.
   *
   * @param option which of Helm's options
   * @param path the value's path
   * @param value the value, as the option wants it
   * @throws IllegalArgumentException if the path is blank
   */
  public ValueOverride {
    if (path.isBlank()) {
      throw new IllegalArgumentException(
          "set(path, value): the path is blank, name one such as \"image.tag\"");
    }
  }

  /**
   * An override with a Java value.
   *
   * @param path the value's path
   * @param value null (which removes the value of the layers below), a String, Boolean or Number,
   *     or a List or Map of such
   * @return the override
   * @throws IllegalArgumentException if the path is blank or would be read by Helm as several, or
   *     if the value has no YAML type of its own
   */
  public static ValueOverride of(String path, @Nullable Object value) {
    return new ValueOverride(Option.SET_JSON, single(path), JsonText.of(path, value));
  }

  /**
   * An override in Helm's own text.
   *
   * @param option {@link Option#SET} or {@link Option#SET_STRING}
   * @param text such as {@code image.tag=1.4.0,replicas=2}
   * @return the override
   * @throws IllegalArgumentException if it is not of that form
   */
  public static ValueOverride text(Option option, String text) {
    Matcher assignment = ASSIGNMENT.matcher(text);
    if (!assignment.matches()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not a text for "
              + option
              + ": write path=value, such as \"image.tag=1.4.0\"");
    }
    return new ValueOverride(option, assignment.group(1), assignment.group(2));
  }

  /**
   * A file's content as a value.
   *
   * @param path the value's path
   * @param file the file; a relative path starts at the module's folder
   * @return the override, with the content as it is now
   * @throws IllegalArgumentException if the path is blank or names several values, or if the file
   *     does not exist or is not UTF-8
   */
  public static ValueOverride file(String path, Path file) {
    return new ValueOverride(Option.SET_FILE, single(path), ValuesLayer.file(file).yaml());
  }

  private static String single(String path) {
    if (SEPARATOR.matcher(path).find()) {
      throw new IllegalArgumentException(
          "set(path, value): Helm reads '=' and ',' in the path \""
              + path
              + "\" as separators: call set once a value, or escape them as '\\=' and '\\,'");
    }
    return path;
  }

  /** The paths alone: values may be secret. */
  @Override
  public String toString() {
    return "set " + String.join(", ", paths());
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(path));
    if (option == Option.SET || option == Option.SET_STRING) {
      NEXT_PATH
          .matcher(LIST.matcher(value).replaceAll(""))
          .results()
          .forEach(next -> paths.add(next.group(1)));
    }
    return paths;
  }
}
