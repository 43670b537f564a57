package io.helmtest.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the values out of what Helm, its schemas and its template functions say. What a chart's own
 * {@code fail} says stays, and so do names, keys and what stands in templates and schemas. All that
 * is done here takes time in proportion to the text.
 */
final class QuotedValues {
  private static final String SCHEMA_PLACE = "- at '";
  private static final List<String> BEHIND_TEXT =
      List.of("' does not match pattern ", "' is not valid ");
  private static final Pattern BOUND =
      Pattern.compile("((?:exclusive)?(?:M|m)(?:in|ax)imum|multipleOf): got \\S++, want ");

  private static final String TEMPLATE = "cannot parse template ";
  private static final String MAP_KEY = "invalid map key: ";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:function execution for|parsing|parsing time|parse|duration|constraint:|found"
              + "|unable to cast|!!\\w{1,20}|error parsing regexp: [^`\\n]{0,80}) (?=[\"`])");

  private QuotedValues() {}

  static String hiddenIn(String message) {
    String text = message.lines().map(QuotedValues::hiddenInLine).collect(Collectors.joining("\n"));
    int template = text.indexOf(TEMPLATE);
    return template < 0
        ? text
        : text.substring(0, template)
            + hidden(text.substring(template), Pattern.compile("(?=[\"`])"));
  }

  private static String hiddenInLine(String line) {
    int schema = line.indexOf(SCHEMA_PLACE);
    String shown =
        schema >= 0 && line.substring(0, schema).isBlank() ? hiddenInProblem(line) : line;
    int key = shown.indexOf(MAP_KEY);
    return hidden(key < 0 ? shown : shown.substring(0, key + MAP_KEY.length()) + "…", LEAD);
  }

  private static String hiddenInProblem(String line) {
    int start = line.indexOf("': '");
    for (String behind : BEHIND_TEXT) {
      int end = line.lastIndexOf(behind);
      if (start >= 0 && end > start) {
        return line.substring(0, start) + "': '…" + withoutReason(line.substring(end));
      }
    }
    return BOUND.matcher(line).replaceFirst("$1: got …, want ");
  }

  // "is not valid date-time: parsing time …" quotes the value again.
  private static String withoutReason(String rest) {
    return rest.startsWith(BEHIND_TEXT.get(1)) ? rest.replaceFirst("(?s):.*", "") : rest;
  }

  /** The text without the quoted texts that stand where a pattern ends. */
  private static String hidden(String text, Pattern lead) {
    StringBuilder shown = new StringBuilder();
    Matcher matcher = lead.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      char quote = text.charAt(matcher.end());
      shown.append(text, from, matcher.end()).append(quote).append('…').append(quote);
      from = behindQuoted(text, matcher.end() + 1, quote);
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static int behindQuoted(String text, int start, char quote) {
    int end = start;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' && quote == '"' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }
}
