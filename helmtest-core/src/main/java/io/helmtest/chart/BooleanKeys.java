package io.helmtest.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds keys such as {@code on} in a values layer, which Helm reads as YAML 1.1 booleans. */
final class BooleanKeys {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
  private static final Pattern TRUE = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("n|N|no|No|NO|off|Off|OFF|False|FALSE");

  private final String layer;
  private final Iterator<Event> events;
  private final List<String> warnings;

  /** What comes next in a collection. */
  private enum Node {
    KEY,
    VALUE,
    ITEM;

    Node next() {
      return this == ITEM ? ITEM : this == KEY ? VALUE : KEY;
    }
  }

  private BooleanKeys(ValuesLayer layer, List<String> warnings) {
    this.layer = layer.name();
    this.events = ShallowYaml.events(SETTINGS, layer.yaml());
    this.warnings = warnings;
  }

  /** A line for each such key. What is not YAML, or too deep, is for Helm to refuse. */
  static List<String> warnings(ValuesLayer layer) {
    List<String> warnings = new ArrayList<>();
    try {
      new BooleanKeys(layer, warnings).read();
    } catch (YamlEngineException e) {
      return List.copyOf(warnings);
    }
    return List.copyOf(warnings);
  }

  private void read() {
    Deque<Node> open = new ArrayDeque<>();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionEndEvent) {
        open.pop();
      } else if (event instanceof NodeEvent) {
        read(event, open);
      }
    }
  }

  private void read(Event event, Deque<Node> open) {
    Node node = open.isEmpty() ? Node.ITEM : open.pop();
    open.push(node.next());
    if (node == Node.KEY) {
      warn(event);
    }
    if (event instanceof CollectionStartEvent) {
      open.push(event instanceof MappingStartEvent ? Node.KEY : Node.ITEM);
    }
  }

  private void warn(Event key) {
    if (key instanceof ScalarEvent scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getTag().isEmpty()) {
      readAs(scalar.getValue()).ifPresent(read -> warnings.add(warning(scalar, read)));
    }
  }

  private static Optional<Boolean> readAs(String key) {
    return TRUE.matcher(key).matches()
        ? Optional.of(true)
        : Optional.of(false).filter(read -> FALSE.matcher(key).matches());
  }

  private String warning(ScalarEvent key, boolean read) {
    return "%s (line %d): Helm reads the key %s as the boolean %s, so that templates find it as \"%s\" alone: write \"%s\", in quotes"
        .formatted(
            layer,
            key.getStartMark().map(Mark::getLine).orElse(0) + 1,
            key.getValue(),
            read,
            read,
            key.getValue());
  }
}
