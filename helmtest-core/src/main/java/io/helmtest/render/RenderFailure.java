package io.helmtest.render;

import io.helmtest.chart.ValueOverride;
import io.helmtest.settings.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why a render failed, as data.
 *
 * @param message Helm's own message without its noise, or what kept Helm from running; never a
 *     value that was passed to it. A values layer is named as {@link #layerName(int)} says.
 * @param template the template at fault, such as {@code shop/templates/web/ingress.yaml}, if Helm
 *     names one
 * @param line the line in the template, from 1, if Helm names one
 * @param column the column in the template, as Helm counts it, if Helm names one
 * @param exitCode Helm's exit code, if it came to an end
 */
public record RenderFailure(
    String message,
    @Nullable String template,
    OptionalInt line,
    OptionalInt column,
    OptionalInt exitCode)
    implements RenderOutcome {

  /**
   * A failure that no template is to blame for.
   *
   * @param message what happened and what to do
   * @return the failure
   */
  public static RenderFailure of(String message) {
    return new RenderFailure(
        message, null, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * A render that took too long.
   *
   * @param timeout how long it might take
   * @return the failure, whose message says what to do
   */
  public static RenderFailure tooSlow(Duration timeout) {
    return of(
        "helm did not end within %s s and was killed with all it had started: look for an endless loop in the templates, or raise HelmChart.timeout(…) or %s (in seconds)"
            .formatted(
                BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros().toPlainString(),
                Settings.TIMEOUT));
  }

  /**
   * The same failure without the values that Helm's messages repeat.
   *
   * @param overrides the overrides of the request
   * @return the failure; an ellipsis stands for each value
   */
  public RenderFailure withoutValues(List<ValueOverride> overrides) {
    return new RenderFailure(
        HelmErrors.withoutValues(message, overrides), template, line, column, exitCode);
  }

  /**
   * The name under which a renderer hands a values layer to Helm, and so the name in Helm's
   * messages.
   *
   * @param index the layer's place in the request, from 0
   * @return the name
   */
  public static String layerName(int index) {
    return "helmtest-values-layer-" + index + ".yaml";
  }
}
