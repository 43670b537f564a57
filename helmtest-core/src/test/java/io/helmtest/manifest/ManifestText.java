package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A manifest's text, and where its fields and values stand in it. */
final class ManifestText {
  private final String text;
  private final List<Field> fields = new ArrayList<>();
  private final List<Span> scalars = new ArrayList<>();

  ManifestText(String text) {
    this.text = text;
    new Compose(LoadSettings.builder().build()).composeString(text).ifPresent(this::collect);
  }

  /** From a character of the text to another, which is no longer of it. */
  record Span(int start, int end, int column) {}

  /** A key of a mapping and its value. */
  record Field(String name, Span key, Span value) {
    Span whole() {
      return new Span(key.start(), value.end(), key.column());
    }
  }

  String text() {
    return text;
  }

  Field field(RandomGenerator random) {
    return fields.get(random.nextInt(fields.size()));
  }

  Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** A scalar that is a value or an item. */
  Span scalar(RandomGenerator random) {
    return scalars.get(random.nextInt(scalars.size()));
  }

  String textOf(Span span) {
    return text.substring(span.start(), span.end());
  }

  String replace(Span span, String replacement) {
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }

  /** Puts lines before a key or an item, as deeply indented as that. */
  String insertBefore(Span span, String line) {
    return replace(new Span(span.start(), span.start(), 0), line + newLine(span));
  }

  String insertAfter(Span span, String line) {
    return replace(new Span(span.end(), span.end(), 0), newLine(span) + line);
  }

  private static String newLine(Span span) {
    return "\n" + " ".repeat(span.column());
  }

  private void collect(Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::collect);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::collect);
    } else {
      scalars.add(span(node));
    }
  }

  private void collect(NodeTuple entry) {
    if (entry.getKeyNode() instanceof ScalarNode key) {
      fields.add(new Field(key.getValue(), span(key), span(entry.getValueNode())));
    }
    collect(entry.getValueNode());
  }

  // A block ends where the next token begins.
  private Span span(Node node) {
    int start = index(node.getStartMark());
    int length = text.substring(start, index(node.getEndMark())).stripTrailing().length();
    return new Span(start, start + length, node.getStartMark().map(Mark::getColumn).orElseThrow());
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElseThrow();
  }
}
