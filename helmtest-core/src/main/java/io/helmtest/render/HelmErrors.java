package io.helmtest.render;

import static java.util.regex.Matcher.quoteReplacement;

import io.helmtest.chart.ValueOverride;
import io.helmtest.secret.SecretKeys;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what {@code helm template} says on stderr when it fails. */
final class HelmErrors {
  private static final String NOISE = "Use --debug flag to render out invalid YAML";
  private static final Pattern ERROR = Pattern.compile("(?m)^Error: (INSTALLATION FAILED: )?");
  private static final String TEMPLATES = "templates/";
  private static final Pattern WORD =
      Pattern.compile("([^\\s()<>:\"]++)(?::(\\d{1,9})(?!\\d))?+(?::(\\d{1,9})(?!\\d))?+");
  private static final Pattern SCHEMA_PLACE =
      Pattern.compile("(?m)^([^\\S\n]*+- at '([^'\n]*+)': )(.*)$");
  private static final Pattern GIVEN = Pattern.compile("'[^']*'|(?<=got )[-\\d][^ ]*(?=, want)");
  private static final int SIGNALLED = 128;
  private static final int LAST_SIGNAL = 64;

  private HelmErrors() {}

  static RenderFailure parse(
      HelmProcess.Output output, HelmWorkspace workspace, List<ValueOverride> overrides) {
    String message = withoutValues(message(output, workspace), overrides);
    OptionalInt exitCode = OptionalInt.of(output.exitCode());
    Matcher place = WORD.matcher(message);
    return findTemplate(place)
        ? new RenderFailure(
            message, place.group(1), number(place.group(2)), number(place.group(3)), exitCode)
        : new RenderFailure(message, null, OptionalInt.empty(), OptionalInt.empty(), exitCode);
  }

  private static boolean findTemplate(Matcher words) {
    while (words.find()) {
      int templates = words.group(1).indexOf(TEMPLATES);
      if (templates >= 0 && templates + TEMPLATES.length() < words.group(1).length()) {
        return true;
      }
    }
    return false;
  }

  /** What helm said on stderr, behind a message of ours. */
  static String said(String err, List<ValueOverride> overrides) {
    return err.isBlank() ? "" : "\nOn stderr it said:\n" + withoutValues(err.strip(), overrides);
  }

  private static String message(HelmProcess.Output output, HelmWorkspace workspace) {
    String own = local(withoutNoise(output.err()).strip(), workspace);
    Matcher error = ERROR.matcher(own);
    if (error.find()) {
      return own.substring(error.end());
    }
    Optional<String> signal = signal(output.exitCode());
    return own.isEmpty()
        ? signal.orElse("helm failed") + " and said nothing on stderr"
        : signal.map(killed -> killed + said(own, List.of())).orElse(own);
  }

  private static String withoutNoise(String err) {
    return err.lines()
        .filter(line -> !line.strip().equals(NOISE))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> signal(int exitCode) {
    int signal = exitCode - SIGNALLED;
    return Optional.of("helm was killed by signal " + signal)
        .filter(killed -> signal > 0 && signal <= LAST_SIGNAL);
  }

  private static String local(String message, HelmWorkspace workspace) {
    return message.replace(workspace.folder() + File.separator, "");
  }

  // Helm repeats a --set-json that it cannot parse, and quotes values in its problems.
  static String withoutValues(String message, List<ValueOverride> overrides) {
    String hidden = QuotedValues.hiddenIn(message);
    for (ValueOverride override : overrides) {
      String path = override.path() + "=";
      hidden = hidden.replace(path + override.value(), path + "…");
    }
    return hidden;
  }

  /** The same without what a schema found at secret keys, which may be too short to look for. */
  static String withoutSecrets(String message, SecretKeys keys) {
    return SCHEMA_PLACE.matcher(message).replaceAll(line -> quoteReplacement(shown(line, keys)));
  }

  private static String shown(MatchResult line, SecretKeys keys) {
    return keys.containAnyOf(List.of(line.group(2).split("/")))
        ? line.group(1) + GIVEN.matcher(line.group(3)).replaceAll(HelmErrors::hidden)
        : line.group();
  }

  private static String hidden(MatchResult given) {
    return given.group().startsWith("'") ? "'…'" : "…";
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
