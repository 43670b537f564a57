package io.helmtest.render;

import io.helmtest.chart.ValueOverride;
import java.io.File;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@code helm template} says on stderr when it fails. */
final class HelmErrors {
  private static final Pattern NOISE =
      Pattern.compile("(?m)^\\s*Use --debug flag to render out invalid YAML\\s*$");
  private static final Pattern ERROR = Pattern.compile("(?m)^Error: ");
  private static final Pattern PLACE =
      Pattern.compile("([^\\s()<>:\"]*templates/[^\\s()<>:\"]+)(?::(\\d+))?(?::(\\d+))?");

  private HelmErrors() {}

  static RenderFailure parse(
      HelmProcess.Output output, HelmWorkspace workspace, List<ValueOverride> overrides) {
    String message = withoutValues(message(output.err(), workspace), overrides);
    OptionalInt exitCode = OptionalInt.of(output.exitCode());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new RenderFailure(
            message, place.group(1), number(place.group(2)), number(place.group(3)), exitCode)
        : new RenderFailure(message, null, OptionalInt.empty(), OptionalInt.empty(), exitCode);
  }

  private static String message(String err, HelmWorkspace workspace) {
    String own = NOISE.matcher(err).replaceAll("").strip();
    Matcher error = ERROR.matcher(own);
    String message = error.find() ? own.substring(error.end()) : own;
    String folder = workspace.folder() + File.separator;
    return message.isEmpty()
        ? "helm failed and said nothing on stderr"
        : message.replace(folder, "");
  }

  // Helm repeats a --set-json that it cannot parse, value included.
  private static String withoutValues(String message, List<ValueOverride> overrides) {
    String hidden = message;
    for (ValueOverride override : overrides) {
      String path = override.path() + "=";
      hidden = hidden.replace(path + override.json(), path + "…");
    }
    return hidden;
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
