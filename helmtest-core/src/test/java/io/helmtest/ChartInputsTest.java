package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart can be told, seen through real Helm. */
@NeedsHelm
class ChartInputsTest {
  private static final String RELEASE =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: release
      data:
        chart: {{ .Chart.Name }} {{ .Chart.Version }} {{ .Chart.AppVersion }}
        upgrade: {{ .Release.IsUpgrade | quote }}
        install: {{ .Release.IsInstall | quote }}
        kube: {{ .Capabilities.KubeVersion.Version }}
        api: {{ .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" | quote }}
      """;

  @Test
  void versionsAreThoseOfATemporaryCopy(@TempDir Path folder) {
    RenderedChart rendered = chart(folder).version("9.9.9").appVersion("1.10").render();

    assertThat(data(rendered, "chart")).isEqualTo("tiny 9.9.9 1.10");
    assertThat(rendered.metadata().label()).isEqualTo("tiny-9.9.9");
    assertThat(folder.resolve("Chart.yaml")).content().contains("version: 0.1.0");
  }

  @Test
  void anotherVersionIsAnotherRender(@TempDir Path folder) {
    assertThat(data(chart(folder).version("2.0.0").render(), "chart")).isEqualTo("tiny 2.0.0");
    assertThat(data(chart(folder).version("3.0.0").render(), "chart")).isEqualTo("tiny 3.0.0");
  }

  @Test
  void anUpgradeIsNoInstallation(@TempDir Path folder) {
    assertThat(data(chart(folder).upgrade().render(), "upgrade")).isEqualTo("true");
    assertThat(data(chart(folder).upgrade().render(), "install")).isEqualTo("false");
    assertThat(data(chart(folder).render(), "install")).isEqualTo("true");
  }

  @Test
  void theClusterIsTheOneNamed(@TempDir Path folder) {
    RenderedChart rendered =
        chart(folder).kubeVersion("1.31.2").apiVersions("monitoring.coreos.com/v1").render();

    assertThat(data(rendered, "kube")).isEqualTo("v1.31.2");
    assertThat(data(rendered, "api")).isEqualTo("true");
    assertThat(data(chart(folder).render(), "api")).isEqualTo("false");
  }

  @Test
  void theSchemaCanBeLeftAside(@TempDir Path folder) {
    TestCharts.write(folder, "values.schema.json", "{\"required\": [\"host\"]}");
    HelmChart chart = chart(folder);

    assertThatThrownBy(chart::render).hasMessageContaining("host");
    assertThat(chart.skipSchemaValidation().render().documents()).isNotEmpty();
  }

  @Test
  void aFilesContentIsAStringOverAllOtherValues(@TempDir Path folder) {
    TestCharts.write(folder, "script, 50% é.sh", "#!/bin/sh\necho \"a\"\n");
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder)).set("script=x").setString("script=y");

    assertThat(RealHelm.values(chart.setFile("script", folder.resolve("script, 50% é.sh"))))
        .isEqualTo("script: |\n  #!/bin/sh\n  echo \"a\"\n");
  }

  @Test
  void helmsOrderHoldsWhateverTheOrderOfTheCalls(@TempDir Path folder) {
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder))
            .setString("a=string")
            .set("a=text")
            .set("a", "json")
            .values("a: layer");

    assertThat(RealHelm.values(chart)).isEqualTo("a: string\n");
    assertThat(chart.render().context().layers()).isEqualTo("values text < set a < set a < set a");
  }

  @Test
  void layersNameEachPathOfAText(@TempDir Path folder) {
    HelmChart chart = chart(folder).set("a.b=1,c={x,y=z},d\\,e=2").setString("f=3");

    assertThat(chart.render().context().layers()).isEqualTo("set a.b, c, d\\,e < set f");
  }

  @Test
  void aRevisionIsRefusedByTheCommandLineTool(@TempDir Path folder) {
    assertThatThrownBy(chart(folder).upgrade().revision(3)::render)
        .hasMessageContaining(
            "helm template has no revision: .Release.Revision is always 1, so leave revision(3) out");
  }

  @Test
  void impossibleOnesAreRefusedAtOnce(@TempDir Path folder) {
    HelmChart chart = chart(folder);

    assertThatThrownBy(() -> chart.revision(0))
        .hasMessage("A release has no revision 0: the first is 1");
    assertThatThrownBy(() -> chart.timeout(Duration.ZERO))
        .hasMessage("A time-out of PT0S leaves no time to render: name one above zero");
    assertThatThrownBy(() -> chart.set("image.tag"))
        .hasMessage(
            "The text for --set is not of the form path=value, such as \"image.tag=1.4.0\". It has 9 characters, which are not shown: they may be secret.");
  }

  private static HelmChart chart(Path folder) {
    return HelmChart.at(
        TestCharts.write(TestCharts.tiny(folder), "templates/release.yaml", RELEASE));
  }

  private static String data(RenderedChart rendered, String key) {
    return rendered.document("ConfigMap", "release").value("data." + key).orElseThrow().toString();
  }
}
