package io.helmtest.origin;

import io.helmtest.chart.ShallowYaml;
import io.helmtest.chart.ValuesLayer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the scalars of a layer of values, each with its place. */
final class ValuesLeaves {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final ValuesLayer layer;
  private final Deque<Collected> open = new ArrayDeque<>();
  private final List<ValuesLeaf> leaves = new ArrayList<>();
  private int codePoints;
  private int position;

  /** A mapping or list that is being read, and where in it. */
  private static final class Collected {
    private final boolean isMapping;
    private int index = -1;
    private @Nullable Object step;

    Collected(boolean isMapping) {
      this.isMapping = isMapping;
    }

    boolean expectsKey() {
      return isMapping && step == null;
    }
  }

  private ValuesLeaves(ValuesLayer layer) {
    this.layer = layer;
  }

  /** The scalars, as far as the layer can be read. */
  static List<ValuesLeaf> of(ValuesLayer layer) {
    ValuesLeaves reader = new ValuesLeaves(layer);
    try {
      reader.read(ShallowYaml.events(SETTINGS, layer.yaml()));
    } catch (YamlEngineException e) {
      return List.copyOf(reader.leaves);
    }
    return List.copyOf(reader.leaves);
  }

  private void read(Iterator<Event> events) {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof CollectionEndEvent) {
        open.pop();
        finish();
      } else if (event instanceof NodeEvent) {
        begin(event);
      }
    }
  }

  private void begin(Event event) {
    Collected parent = open.peek();
    if (parent != null && !parent.isMapping) {
      parent.step = ++parent.index;
    }
    if (event instanceof CollectionStartEvent) {
      open.push(new Collected(event instanceof MappingStartEvent));
    } else if (parent != null && parent.expectsKey()) {
      parent.step = event instanceof ScalarEvent key ? key.getValue() : "";
    } else {
      add(event);
      finish();
    }
  }

  private void finish() {
    Collected parent = open.peek();
    if (parent != null) {
      parent.step = parent.isMapping && parent.step == null ? "" : null;
    }
  }

  private void add(Event event) {
    if (event instanceof ScalarEvent scalar && !open.isEmpty()) {
      scalar.getStartMark().ifPresent(start -> add(scalar, start));
    }
  }

  private void add(ScalarEvent scalar, Mark start) {
    int first = positionOf(start);
    int last = scalar.getEndMark().map(this::positionOf).orElse(first);
    String written = layer.yaml().substring(first, last);
    leaves.add(
        new ValuesLeaf(layer, path(), scalar.getValue(), written, first, start.getLine() + 1));
  }

  // Marks count code points, and come in order: each goes on from the last.
  private int positionOf(Mark mark) {
    position = layer.yaml().offsetByCodePoints(position, mark.getIndex() - codePoints);
    codePoints = mark.getIndex();
    return position;
  }

  private List<Object> path() {
    List<Object> path = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(each -> path.add(each.step == null ? "" : each.step));
    return path;
  }
}
