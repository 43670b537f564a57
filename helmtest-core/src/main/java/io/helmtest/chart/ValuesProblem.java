package io.helmtest.chart;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where a values layer that Helm refused is not a YAML mapping. */
final class ValuesProblem {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private ValuesProblem() {}

  static Optional<String> of(ValuesLayer layer) {
    try {
      return notAMapping(layer.yaml()).map(problem -> layer.name() + ", " + problem);
    } catch (MarkedYamlEngineException e) {
      return Optional.of(layer.name() + ", " + place(e.getProblemMark()) + ": " + e.getProblem());
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  // Reads to the end, for what comes later may be no YAML at all.
  private static Optional<String> notAMapping(String yaml) {
    Iterator<Event> events = ShallowYaml.events(SETTINGS, yaml);
    Optional<String> problem = Optional.empty();
    boolean atRoot = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (atRoot && problem.isEmpty()) {
        problem = kind(event).map(kind -> kind(event, kind));
      }
      atRoot = event instanceof DocumentStartEvent;
    }
    return problem;
  }

  private static Optional<String> kind(Event root) {
    return root instanceof SequenceStartEvent
        ? Optional.of("list")
        : Optional.of("single value").filter(kind -> root instanceof ScalarEvent);
  }

  private static String kind(Event root, String kind) {
    return "%s: values are a mapping, such as \"replicas: 2\", but this is a %s"
        .formatted(place(root.getStartMark()), kind);
  }

  private static String place(Optional<Mark> mark) {
    return mark.map(at -> "line %d, column %d".formatted(at.getLine() + 1, at.getColumn() + 1))
        .orElse("line unknown");
  }
}
