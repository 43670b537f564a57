package io.helmtest.render.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestArchives;
import io.helmtest.TestCharts;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Release;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValueOverride.Option;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A chart being written, what it is rendered with, and what must come of it. */
final class ContractChart {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final HelmRenderer renderer;
  private final Path folder;
  private final List<ValuesLayer> layers = new ArrayList<>();
  private final List<ValueOverride> overrides = new ArrayList<>();
  private Release release = Release.named("r");
  private Capabilities capabilities = Capabilities.defaults();
  private UnaryOperator<Chart> version = UnaryOperator.identity();
  private boolean schemaValidation = true;
  private Path path;
  private ExpectedText expected = new ExpectedText();

  ContractChart(HelmRenderer renderer, Path folder) {
    this.renderer = renderer;
    this.folder = folder;
    this.path = folder;
    metadata("");
  }

  /** Adds lines to Chart.yaml. */
  ContractChart metadata(String more) {
    return file("Chart.yaml", "apiVersion: v2\nname: demo\nversion: 0.1.0\n" + more);
  }

  ContractChart file(String name, String text) {
    TestCharts.write(folder, name, text);
    return this;
  }

  ContractChart archive(String name, Map<String, String> entries) {
    file(name, "");
    TestArchives.write(folder.resolve(name), entries);
    return this;
  }

  ContractChart template(String text) {
    return template("a.yaml", text);
  }

  ContractChart template(String name, String text) {
    return file("templates/" + name, text);
  }

  /** Writes values.yaml. */
  ContractChart values(String yaml) {
    return file("values.yaml", yaml);
  }

  /** Adds a subchart of version 0.1.0, with one template. */
  ContractChart subchart(String name, String template) {
    String own = "charts/" + name + "/";
    String simpleName = Path.of(name).getFileName().toString();
    return file(own + "Chart.yaml", "apiVersion: v2\nname: " + simpleName + "\nversion: 0.1.0\n")
        .file(own + "templates/s.yaml", template);
  }

  /** Packs what has been written, and renders the package. */
  ContractChart packed() {
    path = TestArchives.pack(folder, "demo", folder.resolveSibling("demo-0.1.0.tgz"));
    return this;
  }

  Path folder() {
    return folder;
  }

  ContractChart layer(String yaml) {
    layers.add(ValuesLayer.text(yaml));
    return this;
  }

  ContractChart set(String text) {
    return override(ValueOverride.text(Option.SET, text));
  }

  ContractChart setString(String text) {
    return override(ValueOverride.text(Option.SET_STRING, text));
  }

  ContractChart setJson(String valuePath, String json) {
    return override(new ValueOverride(Option.SET_JSON, valuePath, json));
  }

  ContractChart setFile(String valuePath, String content) {
    return override(new ValueOverride(Option.SET_FILE, valuePath, content));
  }

  private ContractChart override(ValueOverride override) {
    overrides.add(override);
    return this;
  }

  ContractChart release(UnaryOperator<Release> change) {
    release = change.apply(release);
    return this;
  }

  ContractChart cluster(UnaryOperator<Capabilities> change) {
    capabilities = change.apply(capabilities);
    return this;
  }

  ContractChart version(UnaryOperator<Chart> change) {
    version = change;
    return this;
  }

  ContractChart withoutSchemaValidation() {
    schemaValidation = false;
    return this;
  }

  /** What Helm 3 says in place of the text that follows, and why. */
  ContractChart inHelm3(String reason, String text) {
    expected = expected.inHelm3(reason, text);
    return this;
  }

  /** Warnings, a line each, then the manifest stream. */
  void renders(String text) {
    check(renderer.render(request(), TIMEOUT), text);
  }

  /** Helm's message, then the place that it names. */
  void fails(String message) {
    check(renderer.render(request(), TIMEOUT), "Error: " + message);
  }

  void notes(String text) {
    check(renderer.notes(request(), TIMEOUT), text);
  }

  private void check(RenderOutcome outcome, String text) {
    assertThat(OutcomeText.of(outcome, renderer, path))
        .as(expected.reason(renderer))
        .isEqualTo(expected.text(renderer, text));
  }

  RenderRequest request() {
    return new RenderRequest(
        version.apply(Chart.open(path)),
        release,
        layers,
        overrides,
        capabilities,
        schemaValidation,
        "");
  }
}
