package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.EnvironmentValues;
import io.helmtest.chart.Placeholders;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.chart.ValuesPlaces;
import io.helmtest.exemption.Exempted;
import io.helmtest.exemption.ExemptedCount;
import io.helmtest.exemption.Exemption;
import io.helmtest.exemption.Exemptions;
import io.helmtest.exemption.ExemptionsWriter;
import io.helmtest.exemption.JudgedRender;
import io.helmtest.exemption.Validity;
import io.helmtest.exemption.Variation;
import io.helmtest.manifest.Problem;
import io.helmtest.render.Engine;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderRequest;
import io.helmtest.secret.SecretKeys;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a {@link HelmChart} has been told. Only {@link #with} changes it, and only a copy. */
final class RenderInputs {
  Chart chart;
  Release release;
  Environment environment = Environment.unnamed();
  EnvironmentValues environmentValues = EnvironmentValues.byName();
  List<Path> valuesFolders = List.of();
  List<ValuesLayer> environmentLayers = List.of();
  String variant = "";
  List<ValuesLayer> values = List.of();
  List<ValueOverride> overrides = List.of();
  Capabilities capabilities = Capabilities.defaults();
  boolean schemaValidation = true;
  String clusterObjects = "";
  @Nullable Duration timeout;
  @Nullable HelmRenderer renderer;
  Exemptions exemptions;
  SecretKeys secretKeys = SecretKeys.NONE;
  Consumer<RenderedChart> observer = rendered -> {};
  Consumer<ExemptedCount> exemptionObserver = count -> {};

  RenderInputs(Chart chart) {
    this.chart = chart;
    this.release = Release.named(chart.metadata().name());
    this.exemptions = Exemptions.inFile(variation());
  }

  private RenderInputs(RenderInputs other) {
    chart = other.chart;
    release = other.release;
    environment = other.environment;
    environmentValues = other.environmentValues;
    valuesFolders = other.valuesFolders;
    environmentLayers = other.environmentLayers;
    variant = other.variant;
    values = other.values;
    overrides = other.overrides;
    capabilities = other.capabilities;
    schemaValidation = other.schemaValidation;
    clusterObjects = other.clusterObjects;
    timeout = other.timeout;
    renderer = other.renderer;
    exemptions = other.exemptions;
    secretKeys = other.secretKeys;
    observer = other.observer;
    exemptionObserver = other.exemptionObserver;
  }

  RenderInputs with(Consumer<RenderInputs> change) {
    RenderInputs copy = new RenderInputs(this);
    change.accept(copy);
    return copy;
  }

  void choose(Environment chosen) {
    environment = chosen;
    values = values.stream().map(layer -> layer.in(names(), places())).toList();
    readEnvironment();
  }

  ValuesPlaces places() {
    return new ValuesPlaces(chart, valuesFolders);
  }

  Placeholders names() {
    return new Placeholders(chart.metadata().name(), environment);
  }

  /** A name, checked as far as that can be done before an environment is chosen. */
  String checked(String name, Consumer<String> check) {
    if (names().canFill(name)) {
      check.accept(names().fill("name", name));
    }
    return name;
  }

  void readEnvironment(EnvironmentValues own) {
    environmentValues = own;
    readEnvironment();
  }

  void readEnvironment(Path lastFolder) {
    valuesFolders = plus(valuesFolders, lastFolder);
    readEnvironment();
  }

  private void readEnvironment() {
    environmentLayers = environmentValues.of(chart, valuesFolders, environment);
  }

  void version(String version, String appVersion) {
    chart = chart.withVersion(version).withAppVersion(appVersion);
  }

  void vary(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "A variant's name is blank: name one such as \"no ingress\"");
    }
    variant = name;
    exemptions = exemptions.varied(variation());
  }

  void exempt(Exemption exemption) {
    try {
      exemption
          .environmentsOf(chart.metadata())
          .forEach(only -> environmentValues.of(chart, valuesFolders, only));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Exemption " + exemption + ": " + e.getMessage(), e);
    }
    exemptions = exemptions.plus(exemption, variation());
  }

  /** Takes the exempted problems of a render away; writes down those that remain, if asked to. */
  Exempted exempted(
      String pattern,
      List<Problem> problems,
      RenderContext render,
      Manifests manifests,
      Settings settings) {
    Exempted exempted =
        exemptions
            .of(pattern)
            .apply(problems, render, variation(), Validity.of(settings))
            .masked(render);
    if (exemptions.areJudged(variation())) {
      Optional<ExemptionsWriter> writer = ExemptionsWriter.of(settings);
      writer.ifPresent(file -> file.add(judged(exempted, render, manifests)));
      if (writer.isPresent() || !exempted.exempted().isEmpty()) {
        exemptionObserver.accept(ExemptedCount.of(pattern, render, exempted, writer.isPresent()));
      }
    }
    return exempted;
  }

  private JudgedRender judged(Exempted exempted, RenderContext render, Manifests manifests) {
    return new JudgedRender(
        exempted.remaining(),
        manifests.documents(),
        render,
        environmentValues.namesIn(chart, valuesFolders));
  }

  void layer(ValuesLayer last) {
    values = plus(values, last);
  }

  void limit(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "A time-out of " + time + " leaves no time to render: name one above zero");
    }
    timeout = time;
  }

  HelmRenderer renderer(Settings settings) {
    HelmRenderer own = renderer;
    return own == null ? HelmRenderers.find(Engine.AUTO, settings) : own;
  }

  Duration timeout(Settings settings) {
    Duration own = timeout;
    return own == null ? settings.timeout() : own;
  }

  // Neither the environment nor the release's name says that other problems are to be expected.
  Variation variation() {
    return new Variation(
        variant,
        new RenderRequest(
            chart,
            release.withName("").withNamespace(""),
            values,
            overrides,
            capabilities,
            schemaValidation,
            clusterObjects));
  }

  RenderRequest request() {
    return new RenderRequest(
        chart,
        named(),
        Stream.concat(environmentLayers.stream(), values.stream()).toList(),
        overrides.stream().map(override -> override.filled(names())).toList(),
        capabilities,
        schemaValidation,
        clusterObjects);
  }

  private Release named() {
    return release
        .withName(HelmNames.release(names().fill("release's name", release.name())))
        .withNamespace(HelmNames.namespace(names().fill("namespace", release.namespace())));
  }

  @Override
  public String toString() {
    String varied = variant.isEmpty() ? "" : ", " + variant;
    String name = release.name();
    return "chart %s (%s%s) as release %s"
        .formatted(
            chart, environment, varied, names().canFill(name) ? names().fill("name", name) : name);
  }

  static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
