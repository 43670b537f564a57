package io.helmtest.manifest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A scalar with line or paragraph separators in its text: go-yaml v2 ends a line there as the
 * parser does, but keeps them, and folds no line that ends with one.
 */
final class ScalarBreaks {
  static final String ANY = "\r\n\u0085\u2028\u2029";

  private static final Pattern BREAK = Pattern.compile("\r\n|[" + ANY + "]");
  private static final String BLANKS = "[ \t" + ANY + "]*+";
  private static final Pattern PROPERTIES =
      Pattern.compile("^(?:[!&][^ \t" + ANY + "]*+(?:[ \t" + ANY + "]|#[^" + ANY + "]*+)*+)*+");
  private static final Pattern FOLD =
      Pattern.compile("(?=[ \t" + ANY + "])[ \t]*+(?:(?<first>" + BREAK + ")" + BLANKS + ")?");
  private static final Pattern FOLD_OR_ESCAPE =
      Pattern.compile(
          "\\\\[^" + ANY + "]|\\\\(?<escaped>" + BREAK + ")" + BLANKS + "|" + FOLD.pattern());

  private ScalarBreaks() {}

  /**
   * The scalar's value.
   *
   * @param event the scalar as the parser reads it, to which all breaks are line feeds
   * @param text as it is written, its tag and anchor included
   */
  static String value(ScalarEvent event, String text) {
    String written = PROPERTIES.matcher(text).replaceFirst("");
    return switch (event.getScalarStyle()) {
      case LITERAL, FOLDED -> BlockScalar.value(written, event.getValue());
      case DOUBLE_QUOTED -> YamlReader.doubleQuoted(folded(written, FOLD_OR_ESCAPE));
      case SINGLE_QUOTED -> unquoted(folded(written, FOLD));
      default -> folded(written, FOLD);
    };
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1).replace("''", "'");
  }

  private static String folded(String written, Pattern pattern) {
    return pattern
        .matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(folded(match.group(), pattern == FOLD)));
  }

  // Between double quotes a break is written as an escape: the parser must not fold it again.
  private static String folded(String found, boolean plain) {
    Matcher first = BREAK.matcher(found);
    if (!first.find()) {
      return found;
    }
    String others = breaks(found.substring(first.end()));
    String all = found.startsWith("\\") ? others : joined(breaks(first.group()), others);
    return plain ? all : all.replace("\n", "\\n");
  }

  private static String joined(String first, String others) {
    if (!first.equals("\n")) {
      return first + others;
    }
    return others.isEmpty() ? " " : others;
  }

  /** The breaks of a text as a value has them: those that are no separators are line feeds. */
  static String breaks(String text) {
    return BREAK
        .matcher(text)
        .results()
        .map(found -> LineBreaks.isKept(found.group()) ? found.group() : "\n")
        .collect(Collectors.joining());
  }
}
