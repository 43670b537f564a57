package io.helmtest.chart;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
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
  /**
   * A value at a path.
   *
   * @param path the value's path, as Helm writes it
   * @param value the value, as the option wants it
   */
  public record Assignment(String path, String value) {}

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
   * @throws IllegalArgumentException if the path is blank, or one that Helm reads as several or
   *     drops silently, or if the value has no YAML type of its own
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
   * @throws IllegalArgumentException if it is not of that form, or Helm drops a part of it silently
   */
  public static ValueOverride text(Option option, String text) {
    String path = new SetText(text).until("=");
    if (path.isEmpty() || path.length() == text.length()) {
      throw new IllegalArgumentException(
          "The text for %s is not of the form path=value, such as \"image.tag=1.4.0\". It has %d characters, which are not shown: they may be secret."
              .formatted(option, text.length()));
    }
    ValueOverride override = new ValueOverride(option, path, text.substring(path.length() + 1));
    override.assignments().forEach(assignment -> SetPath.check(assignment.path()));
    return override;
  }

  /**
   * A file's content as a value.
   *
   * @param path the value's path
   * @param file the file; a relative path starts at the module's folder
   * @return the override, with the content as it is now
   * @throws IllegalArgumentException if the path is blank, names several values or is one that Helm
   *     drops silently, or if the file does not exist or is not UTF-8
   */
  public static ValueOverride file(String path, Path file) {
    return new ValueOverride(Option.SET_FILE, single(path), ValuesLayer.file(file).yaml());
  }

  /**
   * With names in place of {@code {chart}} and {@code {environment}}, where it is Helm's own text.
   *
   * @param names the names
   * @return the override of one environment
   * @throws IllegalArgumentException if it has {@code {environment}} and there is none
   */
  public ValueOverride filled(Placeholders names) {
    return isText() ? new ValueOverride(option, fill(path, names), fill(value, names)) : this;
  }

  private String fill(String text, Placeholders names) {
    return names.fill("text for " + option, text);
  }

  private boolean isText() {
    return option == Option.SET || option == Option.SET_STRING;
  }

  private static String single(String path) {
    SetPath.check(path);
    if (!new SetText(path).until("=,").equals(path)) {
      throw new IllegalArgumentException(
          "set(path, value): Helm reads '=' and ',' in the path \""
              + path
              + "\" as separators: call set once a value, or escape them as '\\=' and '\\,'");
    }
    return path;
  }

  /**
   * Takes it apart.
   *
   * @return what it assigns: one value, or for {@link Option#SET} and {@link Option#SET_STRING} as
   *     many as Helm reads in its text
   */
  public List<Assignment> assignments() {
    return isText()
        ? new SetText(path + "=" + value).assignments()
        : List.of(new Assignment(path, value));
  }

  /** The paths alone: values may be secret. */
  @Override
  public String toString() {
    return assignments().stream().map(Assignment::path).collect(joining(", ", "set ", ""));
  }
}
