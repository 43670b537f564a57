package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** What paths lead through: the fields of an object, or of a document inside one. */
public final class FieldTree {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final YamlNode root;

  FieldTree(YamlNode root) {
    this.root = root;
  }

  /**
   * A tree of plain Java.
   *
   * @param value a Map, List, String, Boolean, number or null
   * @return the value, for paths to lead through
   */
  public static FieldTree of(@Nullable Object value) {
    return new FieldTree(YamlNode.of(value));
  }

  /**
   * Reads YAML, each document as the API server would.
   *
   * @param text one or more documents
   * @return the documents, those without content left out
   * @throws UnreadableTextException if it is not YAML
   */
  public static List<FieldTree> yaml(String text) {
    try {
      return new StreamSplitter()
          .split(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).stream()
              .flatMap(document -> YamlReader.read(document.text(), document.firstLine()).stream())
              .filter(root -> !(root instanceof Scalar scalar && scalar.value() == null))
              .map(FieldTree::new)
              .toList();
    } catch (NotYamlException e) {
      throw new UnreadableTextException(
          String.valueOf(e.getMessage()), e.mark().line(), e.mark().column());
    }
  }

  /**
   * Reads JSON, in which no key may stand twice.
   *
   * @param text one document
   * @return the document
   * @throws UnreadableTextException if it is not JSON
   */
  public static FieldTree json(String text) {
    try {
      return of(JSON.readValue(text, Object.class));
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      throw new UnreadableTextException(
          e.getOriginalMessage(), place.getLineNr(), place.getColumnNr());
    }
  }

  /**
   * The value at a path, as plain Java: a Map, List, String, Boolean, number or null.
   *
   * @param path such as {@code spec.containers[web].ports[0]} or {@code env[name=LOG_LEVEL].value}
   * @return the value; empty if the path does not exist, or leads to a null
   * @throws IllegalArgumentException if it is not a path
   */
  public Optional<Object> value(String path) {
    return FieldPath.of(path).find(root).map(YamlNode::toJava);
  }

  /**
   * The first item of a list on the way to a path, its end not counted, that is not there.
   *
   * @param path a path as in {@link #value}
   * @return such as {@code spec.containers[web]}; empty if no list misses an item
   * @throws IllegalArgumentException if it is not a path
   */
  public Optional<String> missingItem(String path) {
    return FieldPath.of(path).missingItem(root);
  }

  /**
   * How far a path leads, and what is there instead of its next step.
   *
   * @param path a path as in {@link #value} that does not exist
   * @return such as {@code spec has replicas, selector, template}, and the closest of these
   * @throws IllegalArgumentException if it is not a path
   */
  public String wayTo(String path) {
    return new PathEnd(root, FieldPath.of(path)).text();
  }
}
