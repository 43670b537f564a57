package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one YAML document from the parser's events, lines counted in the whole stream.
 */
final class YamlReader {
  private static final int SMALL_BUFFER = 1 << 12;
  private static final int LARGEST_BUFFER = 1 << 16;
  private static final LoadSettings FOR_SMALL_TEXT = settings(SMALL_BUFFER);
  private static final String MERGE = Tag.PREFIX + "merge";
  private static final char DELETE = '\u007F';
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int MOST_REPAIRS = 100;

  private final LineBreaks breaks;
  private final int firstLine;
  private final Iterator<Event> events;
  private final Anchors anchors = new Anchors();

  private YamlReader(LineBreaks breaks, int firstLine) {
    this.breaks = breaks;
    this.firstLine = firstLine;
    LoadSettings settings = settings(breaks.text());
    this.events = new ParserImpl(settings, new StreamReader(settings, breaks.text()));
  }

  // The parser copies a long scalar as often as its buffer is full: the usual 1024 are too few.
  private static LoadSettings settings(String text) {
    return text.length() < SMALL_BUFFER
        ? FOR_SMALL_TEXT
        : settings(Math.min(text.length() + 1, LARGEST_BUFFER));
  }

  private static LoadSettings settings(int bufferSize) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(bufferSize)
        .setVersionFunction(version -> version)
        .build();
  }

  /**
   * The document's root, or empty if the text holds nothing but comments.
   *
   * @throws NotYamlException if it is not YAML
   */
  static Optional<YamlNode> read(String text, int firstLine) {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      throw unprintable(text, BYTE_ORDER_MARK.codePointAt(0), firstLine);
    }
    return read(text, firstLine, MOST_REPAIRS);
  }

  private static Optional<YamlNode> read(String text, int firstLine, int repairs) {
    if (text.indexOf(DELETE) >= 0) {
      throw unprintable(text, DELETE, firstLine);
    }
    YamlReader reader = new YamlReader(new LineBreaks(text), firstLine);
    try {
      return reader.document();
    } catch (MarkedYamlEngineException e) {
      Optional<String> repaired = GoYamlSyntax.repaired(text, e).filter(other -> repairs > 0);
      if (repaired.isPresent()) {
        return read(repaired.get(), firstLine, repairs - 1);
      }
      String problem = e.getProblem().replaceAll("\\s+", " ");
      throw new NotYamlException(problem, reader.mark(e.getProblemMark()));
    } catch (ReaderException e) {
      throw unprintable(text, e.getCodePoint(), firstLine);
    }
  }

  private static NotYamlException unprintable(String text, int codePoint, int firstLine) {
    String before = text.substring(0, text.indexOf(codePoint));
    int line = (int) before.chars().filter(character -> character == '\n').count();
    int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return new NotYamlException(
        "the character U+%04X is not allowed".formatted(codePoint),
        new Mark(firstLine + line, column));
  }

  /** The text between double quotes, quotes included, on one line. */
  static String doubleQuoted(String quoted) {
    LoadSettings settings = settings(quoted);
    return (String) new Load(settings).loadFromString(quoted);
  }

  private Optional<YamlNode> document() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        refuseDirectives(event);
      } else if (event instanceof NodeEvent) {
        YamlNode root = node(event);
        refuseMore();
        return Optional.of(root);
      }
    }
    return Optional.empty();
  }

  private void refuseDirectives(Event start) {
    String prologue = breaks.between(start);
    GoYamlSyntax.unknownDirective(prologue)
        .ifPresent(
            unknown -> {
              int line = (int) prologue.substring(0, unknown.start()).lines().count();
              throw new NotYamlException(
                  GoYamlSyntax.refusal(unknown), new Mark(mark(start).line() + line, 1));
            });
  }

  // Kubernetes reads the first document of a file: what stands behind "..." would be lost.
  private void refuseMore() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        throw new NotYamlException("a second document, which Kubernetes ignores", mark(event));
      }
    }
  }

  private YamlNode node(Event event) {
    if (event instanceof AliasEvent alias) {
      return anchors.resolve(alias.getAlias(), mark(event));
    }
    Mark mark = mark(event);
    return anchors.read((NodeEvent) event, mark, () -> content(event, mark));
  }

  private YamlNode content(Event event, Mark mark) {
    if (event instanceof MappingStartEvent) {
      return mapping(mark);
    }
    return event instanceof SequenceStartEvent ? sequence(mark) : scalar((ScalarEvent) event, mark);
  }

  private Mapping mapping(Mark mark) {
    Entries entries = new Entries();
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      if (isMerge(key)) {
        Event source = events.next();
        entries.merge(node(source), source instanceof AliasEvent, mark(key));
      } else {
        YamlNode name = node(key);
        entries.put(Entries.key(name), name.mark(), node(events.next()));
      }
    }
    return entries.toMapping(mark);
  }

  private static boolean isMerge(Event key) {
    return key instanceof ScalarEvent scalar
        && scalar.getValue().equals("<<")
        && scalar.getTag().map(MERGE::equals).orElse(scalar.getScalarStyle() == ScalarStyle.PLAIN);
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

  private Scalar scalar(ScalarEvent event, Mark mark) {
    String text = breaks.value(event);
    if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        && GoYamlSyntax.hasUnknownEscape(breaks.between(event))) {
      throw new NotYamlException("an escape that Kubernetes does not know", mark);
    }
    if (event.getTag().isPresent()) {
      return new Scalar(TaggedScalar.resolve(event.getTag().get(), text, mark), text, mark);
    }
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    return new Scalar(plain ? GoYamlScalar.resolve(text) : text, text, mark);
  }

  private Mark mark(Event event) {
    return mark(event.getStartMark());
  }

  private Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> place) {
    return place.isPresent() ? mark(place.get()) : new Mark(firstLine, 1);
  }

  private Mark mark(org.snakeyaml.engine.v2.exceptions.Mark place) {
    return new Mark(firstLine + place.getLine() - breaks.before(place), place.getColumn() + 1);
  }
}
