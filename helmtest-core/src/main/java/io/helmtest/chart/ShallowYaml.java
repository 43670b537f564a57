package io.helmtest.chart;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML from a chart, which goes no deeper than the stack of a small thread holds. */
public final class ShallowYaml implements Iterator<Event> {
  /** So many levels a document may have: four times as many as any known manifest. */
  public static final int MOST_LEVELS = 200;

  private final Iterator<Event> events;
  private int levels;

  /** A level too many. */
  static final class TooDeepException extends ParserException {
    private static final long serialVersionUID = 1L;

    private TooDeepException(Optional<Mark> mark) {
      super("", Optional.empty(), tooDeep(), mark);
    }
  }

  private ShallowYaml(Iterator<Event> events) {
    this.events = events;
  }

  /**
   * The events of a text.
   *
   * @param settings how to read it
   * @param yaml the text
   * @return its events; a level too many is a {@link ParserException}
   */
  public static Iterator<Event> events(LoadSettings settings, String yaml) {
    return new ShallowYaml(new ParserImpl(settings, new StreamReader(settings, yaml)));
  }

  /** What a text holds, loaded only if it is shallow: the loader calls itself for each level. */
  static @Nullable Object load(LoadSettings settings, String yaml) {
    events(settings, yaml).forEachRemaining(event -> {});
    return new Load(settings).loadFromString(yaml);
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }

  @Override
  public Event next() {
    Event event = events.next();
    levels += event instanceof CollectionStartEvent ? 1 : 0;
    levels -= event instanceof CollectionEndEvent ? 1 : 0;
    if (levels > MOST_LEVELS) {
      throw new TooDeepException(event.getStartMark());
    }
    return event;
  }

  /**
   * What is wrong with a text that is too deep.
   *
   * @return words for a message
   */
  public static String tooDeep() {
    return "nested deeper than " + MOST_LEVELS + " levels";
  }
}
