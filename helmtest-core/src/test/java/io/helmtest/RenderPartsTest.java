package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.manifest.ManifestDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A render narrowed to some of its objects. */
@NeedsHelm
class RenderPartsTest {

  @Test
  void aTemplateNarrows(@TempDir Path folder) {
    RenderedChart rendered = render(folder);

    assertThat(names(rendered.template("templates/web/*.yaml"))).containsExactly("web-a", "web-b");
    assertThat(names(rendered.template("templates/web/a.yaml"))).containsExactly("web-a");
    assertThat(names(rendered.template("charts/**"))).containsExactly("sub");
  }

  @Test
  void aTemplateThatRenderedNothingIsEmptyAndSaysSo(@TempDir Path folder) {
    RenderedChart off = render(folder).template("templates/off.yaml");

    assertThat(off.documents()).isEmpty();
    assertThat(off)
        .hasToString(
            "release tiny of chart tiny 0.1.0 (only templates/off.yaml, which rendered nothing)");
  }

  @Test
  void aPartLeadsBackToTheWhole(@TempDir Path folder) {
    RenderedChart rendered = render(folder);

    assertThat(rendered.whole()).isSameAs(rendered);
    assertThat(rendered.hooks().template("templates/off.yaml").whole()).isSameAs(rendered);
    RenderedChart installed = rendered.installed();
    assertThat(installed.template("templates/off.yaml").whole()).isSameAs(installed);
  }

  @Test
  void aTemplateThatTheChartDoesNotHaveIsAnError(@TempDir Path folder) {
    RenderedChart rendered = render(folder);

    assertThatThrownBy(() -> rendered.template("templates/web/c.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            No template of release tiny of chart tiny 0.1.0 is named "templates/web/c.yaml", \
            did you mean "templates/web/a.yaml"?
            It has:
              charts/sub/templates/cm.yaml
              crds/thing.yaml
              templates/NOTES.txt
              templates/hook.yaml
              templates/off.yaml
              templates/test.yaml
              templates/web/a.yaml
              templates/web/b.yaml""");
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml, templates/web/a.yaml",
    "off.yaml, templates/off.yaml",
    "of.yaml, templates/off.yaml",
    "web/a.yaml, templates/web/a.yaml",
    "web/c.yaml, templates/web/a.yaml",
    "web/*.yaml, templates/web/*.yaml",
    "*.yaml, templates/*.yaml",
    "tiny/templates/off.yaml, templates/off.yaml",
    "a-long-name-of-a-chart/templates/off.yaml, templates/off.yaml",
    "cm.yaml, charts/sub/templates/cm.yaml",
    "sub/templates/cm.yaml, charts/sub/templates/cm.yaml",
    "sub/templates/*.yaml, charts/sub/templates/*.yaml",
    "tiny/charts/sub/templates/cm.yaml, charts/sub/templates/cm.yaml",
  })
  void aPartOfATemplatesNameIsAnsweredWithAllOfIt(
      String pattern, String meant, @TempDir Path folder) {
    RenderedChart rendered = render(folder);

    assertThatThrownBy(() -> rendered.template(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "No template of release tiny of chart tiny 0.1.0 is named \"%s\", did you mean \"%s\"?\n",
            pattern, meant);
  }

  @Test
  void hooksTestsAndDefinitionsAreKeptApart(@TempDir Path folder) {
    RenderedChart rendered = render(folder);

    assertThat(names(rendered.hooks())).containsExactly("hook");
    assertThat(names(rendered.testHooks())).containsExactly("test");
    assertThat(names(rendered.customResourceDefinitions())).containsExactly("things.example.org");
    assertThat(names(rendered.resources())).containsExactlyInAnyOrder("sub", "web-a", "web-b");
    assertThat(rendered.documents()).hasSize(6);
  }

  @Test
  void notesAreThoseOfTheRelease(@TempDir Path folder) {
    assertThat(render(folder).notes()).isEqualTo("Installed tiny as tiny for v1.34.0.\n");
    assertThat(chart(folder).kubeVersion("1.31.2").render().notes())
        .isEqualTo("Installed tiny as tiny for v1.31.2.\n");
  }

  private static List<String> names(RenderedChart part) {
    return part.documents().stream().map(ManifestDocument::id).map(id -> id.name()).toList();
  }

  private static RenderedChart render(Path folder) {
    return chart(folder).render();
  }

  private static HelmChart chart(Path folder) {
    TestCharts.write(folder, "Chart.yaml", "apiVersion: v2\nname: tiny\nversion: 0.1.0\n");
    TestCharts.write(folder, "templates/web/a.yaml", object("web-a", ""));
    TestCharts.write(folder, "templates/web/b.yaml", object("web-b", ""));
    TestCharts.write(folder, "templates/off.yaml", "{{ if .Values.on }}a: b{{ end }}");
    TestCharts.write(folder, "templates/hook.yaml", object("hook", "pre-install,pre-upgrade"));
    TestCharts.write(folder, "templates/test.yaml", object("test", "test"));
    TestCharts.write(
        folder,
        "templates/NOTES.txt",
        "Installed {{ .Chart.Name }} as {{ .Release.Name }} for {{ .Capabilities.KubeVersion }}.\n");
    TestCharts.write(
        folder, "charts/sub/Chart.yaml", "apiVersion: v2\nname: sub\nversion: 0.1.0\n");
    TestCharts.write(folder, "charts/sub/templates/cm.yaml", object("sub", ""));
    TestCharts.write(
        folder,
        "crds/thing.yaml",
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: things.example.org
        """);
    return HelmChart.at(folder);
  }

  private static String object(String name, String hook) {
    String annotations = hook.isEmpty() ? "{}" : "{helm.sh/hook: \"" + hook + "\"}";
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s\n  annotations: %s\n"
        .formatted(name, annotations);
  }
}
