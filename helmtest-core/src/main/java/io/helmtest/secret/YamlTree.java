package io.helmtest.secret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML into a tree that keeps what a map would lose: repeated keys, and all places. */
final class YamlTree {
  private static final int MOST_DEPTH = 200;
  private static final int LARGEST_BUFFER = 1 << 16;

  private final String text;
  private final Iterator<Event> events;
  private final Map<Anchor, Node> anchored = new HashMap<>();
  private int depth;
  private int index;
  private int place;

  /** A part of a document. An alias is the node that it stands for. */
  sealed interface Node {}

  /** A text, and where it stands, quotes and all. */
  record Scalar(String value, int start, int end) implements Node {}

  /** A mapping with all its entries, and the line at which it begins, from 0. */
  record Mapping(List<Entry> entries, int line) implements Node {
    /** The values of a key. */
    List<Node> values(String key) {
      return entries.stream().filter(entry -> entry.has(key)).map(Entry::value).toList();
    }
  }

  /** A sequence. */
  record Sequence(List<Node> items) implements Node {}

  /** A key and its value. */
  record Entry(Node key, Node value) {
    boolean has(String name) {
      return key instanceof Scalar scalar && scalar.value().equals(name);
    }
  }

  private YamlTree(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(Math.min(Math.max(text.length(), 1) + 1, LARGEST_BUFFER))
            .setVersionFunction(version -> version)
            .build();
    this.text = text;
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * The roots of all documents.
   *
   * @throws YamlEngineException if the text is not YAML
   */
  static List<Node> read(String text) {
    YamlTree tree = new YamlTree(text);
    List<Node> roots = new ArrayList<>();
    while (tree.events.hasNext()) {
      if (tree.events.next() instanceof NodeEvent root) {
        roots.add(tree.node(root));
      }
    }
    return roots;
  }

  private Node node(Event event) {
    if (event instanceof AliasEvent alias) {
      return Optional.ofNullable(anchored.get(alias.getAlias()))
          .orElseThrow(() -> new YamlEngineException("an alias without an anchor"));
    }
    if (++depth > MOST_DEPTH) {
      throw new YamlEngineException("nested too deep");
    }
    Node node = content(event);
    depth--;
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchored.put(anchor, node));
    return node;
  }

  private Node content(Event event) {
    if (event instanceof MappingStartEvent) {
      return mapping(event);
    }
    return event instanceof SequenceStartEvent ? sequence() : scalar((ScalarEvent) event);
  }

  private Mapping mapping(Event start) {
    List<Entry> entries = new ArrayList<>();
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      Node name = node(key);
      entries.add(new Entry(name, node(events.next())));
    }
    return new Mapping(entries, start.getStartMark().map(Mark::getLine).orElse(0));
  }

  private Sequence sequence() {
    List<Node> items = new ArrayList<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.SequenceEnd;
        item = events.next()) {
      items.add(node(item));
    }
    return new Sequence(items);
  }

  private Scalar scalar(ScalarEvent event) {
    return new Scalar(event.getValue(), place(event.getStartMark()), place(event.getEndMark()));
  }

  // The parser counts a character beyond U+FFFF once, and comes from place to place.
  private int place(Optional<Mark> mark) {
    int next = mark.map(Mark::getIndex).orElse(0);
    place = text.offsetByCodePoints(place, next - index);
    index = next;
    return place;
  }
}
