package io.helmtest.render.contract;

import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderResult;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** An outcome as one text, without what differs from run to run. */
final class OutcomeText {
  private static final Pattern LINE_OF_HELM = Pattern.compile("^\\w+\\.go:\\d+: ");

  private OutcomeText() {}

  static String of(RenderOutcome outcome, HelmRenderer renderer, Path chart) {
    String text =
        outcome instanceof RenderResult result ? result(result) : failure((RenderFailure) outcome);
    return text.replace(chart.toString(), "<chart>")
        .replaceAll("\\b" + minor(renderer) + "(\\.\\d+)?\\b", "<version>");
  }

  private static String result(RenderResult result) {
    StringBuilder text = new StringBuilder();
    for (String warning : result.warnings()) {
      text.append("Warning: ").append(LINE_OF_HELM.matcher(warning).replaceFirst("")).append('\n');
    }
    return text.append(result.output()).toString();
  }

  private static String failure(RenderFailure failure) {
    String place =
        failure.template() == null
            ? ""
            : "\nat "
                + failure.template()
                + number(", line ", failure.line())
                + number(", column ", failure.column());
    return "Error: " + failure.message() + place;
  }

  private static String number(String word, OptionalInt number) {
    return number.isPresent() ? word + number.getAsInt() : "";
  }

  // Helm built from source says v4.3 of itself, a release v4.3.0.
  private static String minor(HelmRenderer renderer) {
    String engine = renderer.engine();
    return engine.substring(engine.lastIndexOf(' ') + 1).replaceFirst("(v\\d+\\.\\d+).*", "$1");
  }
}
