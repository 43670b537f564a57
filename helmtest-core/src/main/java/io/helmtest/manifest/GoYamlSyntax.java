package io.helmtest.manifest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Where go-yaml v2, a reader of YAML 1.1, reads a text otherwise than a parser of YAML 1.2. */
final class GoYamlSyntax {
  private static final Map<Character, String> ESCAPES = Map.of('L', "u2028", 'P', "u2029");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:(?<unknown>/|(u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2})|.)", Pattern.DOTALL);
  private static final Pattern UNKNOWN_DIRECTIVE =
      Pattern.compile("(?m)^%(?!YAML +0{0,8}1\\.0{0,8}1(?!\\d)|TAG\\s)(?:(YAML) +[\\d.]*|\\S*)");
  private static final String NO_COMMENT =
      "expected chomping or indentation indicators, but found #";
  private static final String NO_DASH = "found character '-' that cannot start any token";
  private static final String NO_ESCAPE = "found unknown escape character";

  private GoYamlSyntax() {}

  /** The text as the parser understands it, where go-yaml takes what the parser refuses. */
  static Optional<String> repaired(String text, MarkedYamlEngineException refusal) {
    int at =
        refusal
            .getProblemMark()
            .map(mark -> text.offsetByCodePoints(0, mark.getIndex()))
            .filter(index -> index < text.length())
            .orElse(0);
    if (refusal.getProblem().startsWith(NO_COMMENT)) {
      return Optional.of(text.substring(0, at) + " " + text.substring(at));
    }
    if (refusal.getProblem().startsWith(NO_DASH) && isBeforeFlowIndicator(text, at)) {
      return Optional.of(text.substring(0, at) + "\"-\"" + text.substring(at + 1));
    }
    return refusal.getProblem().startsWith(NO_ESCAPE) && ESCAPES.containsKey(text.charAt(at))
        ? Optional.of(text.substring(0, at) + ESCAPES.get(text.charAt(at)) + text.substring(at + 1))
        : Optional.empty();
  }

  private static boolean isBeforeFlowIndicator(String text, int dash) {
    return dash + 1 < text.length() && ",[]{}".indexOf(text.charAt(dash + 1)) >= 0;
  }

  /** The first directive that go-yaml refuses, in what comes before a document. */
  static Optional<MatchResult> unknownDirective(String prologue) {
    return UNKNOWN_DIRECTIVE.matcher(prologue).results().findFirst();
  }

  static String refusal(MatchResult directive) {
    String version = directive.group(1);
    return version == null
        ? "the directive " + directive.group() + ": Kubernetes knows %YAML and %TAG"
        : "the directive " + directive.group() + ": Kubernetes reads YAML 1.1";
  }

  /** Tells whether a text between double quotes has an escape that go-yaml refuses. */
  static boolean hasUnknownEscape(String quoted) {
    Matcher escapes = ESCAPE.matcher(quoted);
    return escapes.results().anyMatch(escape -> escape.group(1) != null);
  }
}
