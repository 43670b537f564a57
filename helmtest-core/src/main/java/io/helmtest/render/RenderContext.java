package io.helmtest.render;

import io.helmtest.chart.Environment;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.message.Excerpt;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import io.helmtest.secret.SecretKeys;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message about a render has to say: who asked for what, by names, without values.
 *
 * @param environment the environment rendered for
 * @param variant what is varied there; empty for nothing
 * @param engine which Helm
 * @param request what was rendered
 * @param secretKeys the keys whose values no message may show
 * @param origins which values the lines of the render are printed from
 */
public record RenderContext(
    Environment environment,
    String variant,
    String engine,
    RenderRequest request,
    SecretKeys secretKeys,
    LineOrigins origins)
    implements MessageContext {
  private static final String LAYERS = "values: ";

  /**
   * A render without secret keys.
   *
   * @param environment the environment rendered for
   * @param variant what is varied there; empty for nothing
   * @param engine which Helm
   * @param request what was rendered
   */
  public RenderContext(
      Environment environment, String variant, String engine, RenderRequest request) {
    this(environment, variant, engine, request, SecretKeys.NONE, LineOrigins.UNKNOWN);
  }

  /**
   * How a message about this render begins.
   *
   * @return {@code [prod] } or {@code [prod, no ingress] }, or nothing for the unnamed environment
   *     without a variant
   */
  @Override
  public String prefix() {
    String names =
        Stream.of(environment.name(), variant)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "[" + names + "] ";
  }

  /**
   * What is rendered, on one line.
   *
   * @return environment, chart, release and values layers
   */
  public String title() {
    return "%schart %s as release %s (%s)"
        .formatted(prefix(), request.chart(), request.release(), layers());
  }

  /**
   * The values layers, lowest first.
   *
   * @return such as {@code values.yaml < values-prod.yaml < set ingress.host}
   */
  public String layers() {
    Stream<String> defaults =
        request.chart().hasDefaultValues() ? Stream.of("values.yaml") : Stream.of();
    Stream<Object> overrides =
        Stream.concat(request.values().stream(), request.overrides().stream());
    String layers =
        Stream.concat(defaults, overrides.map(Object::toString)).collect(Collectors.joining(" < "));
    return layers.isEmpty() ? "none" : layers;
  }

  /**
   * The values layers as a message ends with them.
   *
   * @return such as {@code values: values.yaml < values-prod.yaml}
   */
  public String layersLine() {
    return LAYERS + layers();
  }

  /**
   * How a message about this render ends.
   *
   * @return the values layers, and the engine on a line of its own
   */
  @Override
  public String footer() {
    return "%s\nengine: %s".formatted(layersLine(), engine);
  }

  /**
   * What to know about chart and values, whether or not the chart renders.
   *
   * @return a line for each symbolic link in the chart, and for each key that Helm does not read as
   *     it is written
   */
  public List<String> warnings() {
    return Stream.concat(
            request.chart().warnings().stream(),
            valuesLayers().flatMap(layer -> layer.warnings().stream()))
        .toList();
  }

  private Stream<ValuesLayer> valuesLayers() {
    return Stream.concat(request.chart().defaultValues().stream(), request.values().stream());
  }

  /**
   * Hides what is secret in this run; see {@link Secrets#mask}.
   *
   * @param text what is to be shown
   * @return the text, with {@code …} in place of each secret, and with a space in the logging
   *     commands of Azure Pipelines
   */
  @Override
  public String mask(String text) {
    return Secrets.ofRun().mask(text);
  }

  @Override
  public Optional<String> origin(String text, List<Integer> lines) {
    return origins.of(text, lines);
  }

  String describe(RenderFailure failure) {
    return "%sHelm could not render chart %s as release %s in namespace %s\n%s%s%s\n%s%s\nchart: %s"
        .formatted(
            prefix(),
            request.chart(),
            request.release(),
            request.release().namespace(),
            Lines.indent(Excerpt.of(renameLayers(failure).message())),
            place(failure),
            Remedy.of(failure, request).map(remedy -> "\nremedy: " + remedy).orElse(""),
            footer(),
            exit(failure),
            request.chart().path());
  }

  // Helm's first line may say no more than what failed, such as a schema.
  String oneLine(RenderFailure failure) {
    String cause =
        renameLayers(failure).message().lines().map(String::strip).collect(Collectors.joining(" "));
    return "%sHelm could not render chart %s: %s"
        .formatted(prefix(), request.chart(), Excerpt.of(cause));
  }

  RenderFailure renameLayers(RenderFailure failure) {
    String message = failure.message();
    List<?> layers = request.values();
    for (int i = layers.size() - 1; i >= 0; i--) {
      message = message.replace(RenderFailure.layerName(i), layers.get(i).toString());
    }
    String shown = mask(HelmErrors.withoutSecrets(message, secretKeys));
    return new RenderFailure(
        shown, failure.template(), failure.line(), failure.column(), failure.exitCode());
  }

  private static String place(RenderFailure failure) {
    String line = failure.line().isPresent() ? " (line " + failure.line().getAsInt() + ")" : "";
    return failure.template() == null ? "" : "\nat " + failure.template() + line;
  }

  private static String exit(RenderFailure failure) {
    return failure.exitCode().isPresent()
        ? " (exit code " + failure.exitCode().getAsInt() + ")"
        : "";
  }
}
