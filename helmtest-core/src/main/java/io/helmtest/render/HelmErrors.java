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
import org.jspecify.annotations.Nullable;

/** Reads what {@code helm template} says on stderr when it fails. */
final class HelmErrors {
  private static final Pattern NOISE =
      Pattern.compile("(?m)^\\s*Use --debug flag to render out invalid YAML\\s*$");
  private static final Pattern ERROR = Pattern.compile("(?m)^Error: (INSTALLATION FAILED: )?");
  private static final Pattern PLACE =
      Pattern.compile("([^\\s()<>:\"]*templates/[^\\s()<>:\"]+)(?::(\\d+))?(?::(\\d+))?");
  private static final Pattern SCHEMA_VALUE =
      Pattern.compile("(?m)^(\\s*- at '.*?': )'.*'( does not match pattern | is not valid )");
  private static final Pattern SCHEMA_PLACE = Pattern.compile("(?m)^(\\s*- at '([^'\n]*)': )(.*)$");
  private static final Pattern GIVEN = Pattern.compile("'[^']*'|(?<=got )[-\\d][^ ]*(?=, want)");
  private static final int SIGNALLED = 128;
  private static final int LAST_SIGNAL = 64;

  private HelmErrors() {}

  static RenderFailure parse(
      HelmProcess.Output output, HelmWorkspace workspace, List<ValueOverride> overrides) {
    String message = withoutValues(message(output, workspace), overrides);
    OptionalInt exitCode = OptionalInt.of(output.exitCode());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new RenderFailure(
            message, place.group(1), number(place.group(2)), number(place.group(3)), exitCode)
        : new RenderFailure(message, null, OptionalInt.empty(), OptionalInt.empty(), exitCode);
  }

  /** What helm said on stderr, behind a message of ours. */
  static String said(String err, List<ValueOverride> overrides) {
    return err.isBlank() ? "" : "\nOn stderr it said:\n" + withoutValues(err.strip(), overrides);
  }

  private static String message(HelmProcess.Output output, HelmWorkspace workspace) {
    String own = local(NOISE.matcher(output.err()).replaceAll("").strip(), workspace);
    Matcher error = ERROR.matcher(own);
    if (error.find()) {
      return own.substring(error.end());
    }
    Optional<String> signal = signal(output.exitCode());
    return own.isEmpty()
        ? signal.orElse("helm failed") + " and said nothing on stderr"
        : signal.map(killed -> killed + said(own, List.of())).orElse(own);
  }

  private static Optional<String> signal(int exitCode) {
    int signal = exitCode - SIGNALLED;
    return Optional.of("helm was killed by signal " + signal)
        .filter(killed -> signal > 0 && signal <= LAST_SIGNAL);
  }

  private static String local(String message, HelmWorkspace workspace) {
    return message.replace(workspace.folder() + File.separator, "");
  }

  // Helm repeats a --set-json that it cannot parse, and what does not match a schema's pattern.
  static String withoutValues(String message, List<ValueOverride> overrides) {
    String hidden = SCHEMA_VALUE.matcher(message).replaceAll("$1'…'$2");
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
