package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.exemption.Exempted;
import io.helmtest.exemption.ExemptedCount;
import io.helmtest.exemption.Exemption;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.SourceLocation;
import io.helmtest.render.RenderContext;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which exemptions of a chart are judged in which render of it. */
class RenderInputsTest {
  private static final Settings NONE =
      new Settings(name -> Optional.empty(), name -> Optional.empty());
  private static final Exemption NEEDLESS = Exemption.because("fixed").kind("Secret");

  @TempDir private Path folder = Path.of("");
  private RenderInputs exempted;

  private record Typo(String path) implements Problem {
    @Override
    public ObjectId object() {
      return new ObjectId("v1", "ConfigMap", null, "values");
    }

    @Override
    public SourceLocation location() {
      return new SourceLocation("tiny/templates/cm.yaml", 3, 1);
    }

    @Override
    public String message() {
      return "unknown field";
    }
  }

  @BeforeEach
  void chart() {
    TestCharts.write(TestCharts.tiny(folder), "values-prod.yaml", "a: 1\n");
    exempted = new RenderInputs(Chart.open(folder)).with(in -> in.exempt(NEEDLESS));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void exemptionsAreJudgedWhereTheChartIsAsItWas(Consumer<RenderInputs> change, boolean judged) {
    RenderInputs changed = exempted.with(change);

    assertThat(stale(changed)).hasSize(judged ? 1 : 0);
    assertThat(stale(changed.with(in -> in.exempt(NEEDLESS.path("data")))))
        .as("one that is given after the change")
        .contains(NEEDLESS.path("data"));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        judged(in -> {}),
        judged(in -> in.choose(Environment.named("prod"))),
        judged(in -> in.release = in.release.withName("a").withNamespace("b")),
        notJudged(in -> in.release = in.release.upgraded()),
        notJudged(in -> in.values = List.of(ValuesLayer.text("a: 2"))),
        notJudged(in -> in.overrides = List.of(ValueOverride.of("a", 2))),
        notJudged(in -> in.capabilities = Capabilities.defaults().withKubeVersion("1.31.0")),
        notJudged(in -> in.chart = in.chart.withVersion("2.0.0")),
        notJudged(in -> in.schemaValidation = false),
        notJudged(in -> in.vary("no ingress")));
  }

  private static Arguments judged(Consumer<RenderInputs> change) {
    return Arguments.of(change, true);
  }

  private static Arguments notJudged(Consumer<RenderInputs> change) {
    return Arguments.of(change, false);
  }

  @Test
  void anExemptionOfAVariantIsJudgedInWhatHasItsNameLast() {
    RenderInputs inputs = exempted.with(in -> in.exempt(NEEDLESS.variant("big")));
    Consumer<RenderInputs> change = in -> in.overrides = List.of(ValueOverride.of("a", 2));

    assertThat(stale(inputs.with(change).with(in -> in.vary("big"))))
        .containsExactly(NEEDLESS.variant("big"));
    assertThat(stale(inputs.with(in -> in.vary("big")).with(change))).isEmpty();
    assertThat(stale(inputs.with(in -> in.vary("small")))).isEmpty();
  }

  @Test
  void anExemptionsEnvironmentHasValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(folder).exempt(NEEDLESS.environment("prd")))
        .withMessage(
            """
            Exemption {kind: Secret, environment: prd, reason: fixed}: There are no values for environment "prd", did you mean "prod"?
              values-prd.yaml, tried:
                %s
                %s
                %s
            The chart has values for:
              prod"""
                .formatted(
                    folder.resolve("values-prd.yaml"),
                    folder.resolveSibling("values-prd.yaml"),
                    Path.of("values-prd.yaml").toAbsolutePath()));
    HelmChart.at(folder)
        .exempt(
            NEEDLESS.environment("prod"),
            NEEDLESS.environment("values.yaml"),
            NEEDLESS.environment("prd").chart("other"));
  }

  @Test
  void anExemptionIsNotOfEverything() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelmChart.at(folder).exempt(Exemption.because("all of it")))
        .withMessage(
            "An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is {reason: all of it}");
  }

  @Test
  void whatRemainsIsWrittenWhereAFilesExemptionsAreJudged() {
    Path file = folder.resolve("written.yaml");
    Settings settings =
        new Settings(
            name -> Optional.of(file.toString()).filter(path -> name.endsWith(".write")),
            name -> Optional.empty());

    render(exempted.with(in -> in.overrides = List.of(ValueOverride.of("a", 2))), settings);
    assertThat(file).doesNotExist();
    render(exempted.with(in -> in.choose(Environment.named("prod"))), settings);
    assertThat(file)
        .content()
        .endsWith(
            """
            - chart: tiny
              template: templates/cm.yaml
              kind: ConfigMap
              path: datum
              reason: 'TODO: say why this may stay, or fix it'
            """);
  }

  @Test
  void whatIsExemptedIsCountedWhereAFilesExemptionsAreJudged() {
    List<ExemptedCount> counts = new ArrayList<>();
    RenderInputs chart =
        exempted
            .with(in -> in.exempt(Exemption.because("TODO").kind("ConfigMap")))
            .with(in -> in.exemptionObserver = counts::add);

    render(chart.with(in -> in.overrides = List.of(ValueOverride.of("a", 2))), NONE);
    assertThat(counts).isEmpty();
    render(chart.with(in -> in.choose(Environment.named("prod"))), NONE);
    assertThat(counts).containsExactly(new ExemptedCount("tiny", "prod", "", "", 1, 1, 0));
  }

  @Test
  void noMoreIsCountedWhereNothingIsExemptedNorWritten() {
    List<ExemptedCount> counts = new ArrayList<>();
    render(exempted.with(in -> in.exemptionObserver = counts::add), NONE);

    assertThat(counts).isEmpty();
  }

  private static List<Exemption> stale(RenderInputs inputs) {
    return render(inputs, NONE).stale();
  }

  private static Exempted render(RenderInputs inputs, Settings settings) {
    return inputs.exempted(
        "",
        List.of(new Typo("datum")),
        new RenderContext(inputs.environment, inputs.variant, "helm v4.3.0", inputs.request()),
        Manifests.NONE,
        settings);
  }
}
