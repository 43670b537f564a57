package io.helmtest.assertions.configuration;

import io.helmtest.manifest.FieldTree;
import io.helmtest.manifest.UnreadableTextException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** A format in which a key's value may be written. */
public enum TextFormat {
  /** YAML, of one or more documents. */
  YAML("YAML"),
  /** JSON. */
  JSON("JSON"),
  /** Java properties: all values are texts. */
  PROPERTIES("properties"),
  /** XML: elements by name, attributes by {@code @} and name. */
  XML("XML");

  private final String title;

  TextFormat(String title) {
    this.title = title;
  }

  List<FieldTree> read(String text) {
    return switch (this) {
      case YAML -> FieldTree.yaml(text);
      case JSON -> List.of(FieldTree.json(text));
      case PROPERTIES -> List.of(FieldTree.of(properties(text)));
      case XML -> List.of(XmlTree.read(text));
    };
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      return properties;
    } catch (IllegalArgumentException malformedEscape) {
      throw new UnreadableTextException("a malformed \\uxxxx escape", 1, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as {@code YAML}. */
  @Override
  public String toString() {
    return title;
  }
}
