package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one YAML document from the parser's events, lines counted in the whole stream.
 */
final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final int firstLine;
  private final Iterator<Event> events;
  private final Map<Anchor, YamlNode> anchors = new HashMap<>();

  private YamlReader(String text, int firstLine) {
    this.firstLine = firstLine;
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
  }

  /** What is not YAML, and where. */
  static final class NotYamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    NotYamlException(String message, Mark mark, YamlEngineException cause) {
      super(message, cause);
      this.mark = mark;
    }

    Mark mark() {
      return mark;
    }
  }

  /** The document's root, or empty if the text holds nothing but comments. */
  static Optional<YamlNode> read(String text, int firstLine) throws NotYamlException {
    try {
      return new YamlReader(text, firstLine).document();
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().map(at -> mark(at, firstLine)).orElse(new Mark(firstLine, 1));
      throw new NotYamlException(e.getProblem(), mark, e);
    } catch (YamlEngineException e) {
      throw new NotYamlException(String.valueOf(e.getMessage()), new Mark(firstLine, 1), e);
    }
  }

  private Optional<YamlNode> document() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        return Optional.of(node(event));
      }
    }
    return Optional.empty();
  }

  private YamlNode node(Event event) {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    YamlNode node = unaliased(event);
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
    return node;
  }

  private YamlNode unaliased(Event event) {
    if (event instanceof MappingStartEvent) {
      return mapping(mark(event));
    }
    return event instanceof SequenceStartEvent
        ? sequence(mark(event))
        : scalar((ScalarEvent) event);
  }

  private YamlNode aliased(AliasEvent alias) {
    YamlNode node = anchors.get(alias.getAlias());
    if (node == null) {
      throw new YamlEngineException(
          "alias *" + alias.getAlias() + " names no anchor before it, or one that contains it");
    }
    return node;
  }

  private Mapping mapping(Mark mark) {
    List<Entry> entries = new ArrayList<>();
    List<YamlNode> merged = new ArrayList<>();
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      if (isMerge(key)) {
        merged.add(node(events.next()));
      } else {
        entries.add(new Entry(key(node(key)), mark(key), node(events.next())));
      }
    }
    merged.forEach(source -> merge(source, entries));
    return new Mapping(List.copyOf(entries), mark);
  }

  private static boolean isMerge(Event key) {
    return key instanceof ScalarEvent scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().equals("<<");
  }

  // What a mapping says itself wins over what it merges, wherever the merge stands.
  private static void merge(YamlNode source, List<Entry> entries) {
    if (source instanceof Sequence several) {
      several.items().forEach(item -> merge(item, entries));
    } else if (source instanceof Mapping mapping) {
      mapping.entries().stream()
          .filter(entry -> entries.stream().noneMatch(own -> own.key().equals(entry.key())))
          .toList()
          .forEach(entries::add);
    } else {
      throw new YamlEngineException("<< merges mappings, but its value is none");
    }
  }

  private Sequence sequence(Mark mark) {
    List<YamlNode> items = new ArrayList<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.SequenceEnd;
        item = events.next()) {
      items.add(node(item));
    }
    return new Sequence(List.copyOf(items), mark);
  }

  private Scalar scalar(ScalarEvent event) {
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN && event.getTag().isEmpty();
    return new Scalar(
        plain ? GoYamlScalar.resolve(event.getValue()) : event.getValue(), mark(event));
  }

  private static String key(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return String.valueOf(scalar.value());
    }
    throw new YamlEngineException("a mapping's key is not a scalar");
  }

  private Mark mark(Event event) {
    return event.getStartMark().map(at -> mark(at, firstLine)).orElse(new Mark(firstLine, 1));
  }

  private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark at, int firstLine) {
    return new Mark(firstLine + at.getLine(), at.getColumn() + 1);
  }
}
