package io.helmtest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One layer of values as YAML text, read when it was named. Two layers are equal when their text
 * is: the name only tells a reader where it is from.
 */
public final class ValuesLayer {
  private static final int LARGEST = 32 << 20;

  private final String name;
  private final String yaml;
  private final @Nullable Path shared;

  ValuesLayer(String name, String yaml) {
    this(name, yaml, null);
  }

  private ValuesLayer(String name, String yaml, @Nullable Path shared) {
    this.name = name;
    this.yaml = yaml;
    this.shared = shared;
  }

  /**
   * A layer from a values file.
   *
   * @param path the file; a relative one starts at the module's folder
   * @return its content as it is now
   * @throws IllegalArgumentException if the file does not exist, is not UTF-8, is larger than 32
   *     MiB or belongs to the system, as those in /proc do; the message names the absolute path
   *     tried
   * @throws UncheckedIOException if the file cannot be read
   */
  public static ValuesLayer file(Path path) {
    Path file = ModuleFolder.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "There is no values file at \"" + path + "\"" + ModuleFolder.tried(path));
    }
    return file(file, file.getFileName().toString());
  }

  /**
   * A layer from a values file of a chart and environment.
   *
   * @param path the file, with {@code {chart}} and {@code {environment}} in it or not
   * @param names the names that they stand for
   * @param places where a relative path is looked for
   * @return its content as it is now
   * @throws IllegalArgumentException if the file does not exist or is not UTF-8, or if the path has
   *     {@code {environment}} and there is none
   */
  public static ValuesLayer file(Path path, Placeholders names, ValuesPlaces places) {
    Path file = Path.of(names.fill("path of a values file", path.toString()));
    ValuesLayer layer = file.isAbsolute() ? file(file) : file(file, places);
    return new ValuesLayer(
        layer.name, layer.yaml, Placeholders.areIn(path.toString()) ? path : null);
  }

  private static ValuesLayer file(Path file, ValuesPlaces places) {
    String name = file.normalize().toString().replace('\\', '/');
    return places
        .find(name, String.valueOf(file.getFileName()))
        .orElseThrow(() -> places.missing(file.toString()));
  }

  /**
   * The same layer of another environment.
   *
   * @param names the names
   * @param places where a relative path is looked for
   * @return the layer from its file, where the path has {@code {chart}} or {@code {environment}} in
   *     it, else this
   * @throws IllegalArgumentException if that file does not exist or is not UTF-8
   */
  public ValuesLayer in(Placeholders names, ValuesPlaces places) {
    return shared == null ? this : file(shared, names, places);
  }

  static ValuesLayer file(Path file, String name) {
    try {
      return new ValuesLayer(name, text(file));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The values file " + file + " cannot be read: " + e, e);
    }
  }

  // Whatever a link in the place of an environment's file leads to.
  private static String text(Path file) throws IOException {
    Path real = file.toRealPath();
    if (SystemFolders.contain(real)) {
      throw new IllegalArgumentException(
          "The values file %s leads to %s: no chart is given what belongs to the system"
              .formatted(file, real));
    }
    if (Files.size(real) > LARGEST) {
      throw new IllegalArgumentException(
          "The values file %s is larger than %d MiB".formatted(file, LARGEST >> 20));
    }
    return Files.readString(real);
  }

  /**
   * A layer written in a test.
   *
   * @param yaml a YAML mapping
   * @return the layer
   */
  public static ValuesLayer text(String yaml) {
    return new ValuesLayer("values text", yaml);
  }

  /**
   * The same layer with another text.
   *
   * @param yaml a YAML mapping
   * @return a layer of the same name
   */
  public ValuesLayer withText(String yaml) {
    return new ValuesLayer(name, yaml, shared);
  }

  /**
   * Where the layer is from.
   *
   * @return a file's name, or {@code values text}
   */
  public String name() {
    return name;
  }

  /**
   * What the layer says.
   *
   * @return its YAML text
   */
  public String yaml() {
    return yaml;
  }

  /**
   * What Helm does not read as it is meant.
   *
   * @return a line for each key such as {@code on} that stands unquoted: YAML 1.1 takes it for a
   *     boolean; and one for a layer that SOPS encrypted
   */
  public List<String> warnings() {
    return Stream.concat(
            BooleanKeys.warnings(this).stream(), EncryptedValues.warning(this).stream())
        .toList();
  }

  /**
   * Why Helm would refuse the layer.
   *
   * @return name, line and column of what is no YAML or no mapping; empty if there is nothing to
   *     say
   */
  public Optional<String> problem() {
    return ValuesProblem.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValuesLayer layer && yaml.equals(layer.yaml);
  }

  @Override
  public int hashCode() {
    return yaml.hashCode();
  }

  /** The name alone: values may be secret. */
  @Override
  public String toString() {
    return name;
  }
}
