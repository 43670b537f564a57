package io.helmtest.chart;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the mapping that SOPS writes into a file that it encrypts: {@code sops}, at the top. */
final class EncryptedValues {
  private static final String KEY = "sops";
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final Iterator<Event> events;

  private EncryptedValues(String yaml) {
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
  }

  /** A line for such a layer. What is not YAML is for Helm to refuse. */
  static Optional<String> warning(ValuesLayer layer) {
    try {
      return layer.yaml().contains(KEY)
          ? new EncryptedValues(layer.yaml()).read().map(key -> warning(layer, key))
          : Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private Optional<Event> read() {
    Optional<Event> found = Optional.empty();
    while (found.isEmpty() && events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent) {
        found = readDocument(events.next());
      }
    }
    return found;
  }

  private Optional<Event> readDocument(Event root) {
    return root instanceof MappingStartEvent ? readRoot() : Optional.empty();
  }

  private Optional<Event> readRoot() {
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      skip(key);
      Event value = events.next();
      if (value instanceof MappingStartEvent
          && key instanceof ScalarEvent scalar
          && scalar.getValue().equals(KEY)) {
        return Optional.of(key);
      }
      skip(value);
    }
    return Optional.empty();
  }

  /** Reads on to the end of what begins with an event. */
  private void skip(Event first) {
    int open = depth(first);
    while (open > 0) {
      open += depth(events.next());
    }
  }

  private static int depth(Event event) {
    return switch (event.getEventId()) {
      case MappingStart, SequenceStart -> 1;
      case MappingEnd, SequenceEnd -> -1;
      default -> 0;
    };
  }

  private static String warning(ValuesLayer layer, Event key) {
    return "%s (line %d): the key sops at the top says that SOPS encrypted this file, which Helm does not decrypt: templates get \"ENC[…]\" for each value. Decrypt it before the test"
        .formatted(layer.name(), key.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }
}
