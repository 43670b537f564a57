package io.helmtest.render.contract;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where subcharts come from. */
interface SubchartFilesContract extends RendererContract {

  @Test
  default void aPackedSubchart() {
    chart()
        .template("kind: A")
        .archive(
            "charts/sub-0.1.0.tgz",
            Map.of(
                "sub/Chart.yaml", "apiVersion: v2\nname: sub\nversion: 0.1.0\n",
                "sub/values.yaml", "a: packed\n",
                "sub/templates/s.yaml", "values: {{ toJson .Values }}\n"))
        .set("sub.b=parent")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            values: {"a":"packed","b":"parent","global":{}}

            ---
            # Source: demo/templates/a.yaml
            kind: A
            """);
  }

  @Test
  default void aFileAmongTheSubcharts() {
    chart()
        .template("kind: A")
        .file("charts/README.md", "no chart")
        .fails("error unpacking subchart README.md in demo: Chart.yaml file is missing");
  }

  @Test
  default void aSubchartThatChartYamlDoesNotName() {
    chart()
        .subchart("sub", "kind: A")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            kind: A
            """);
  }

  @Test
  default void aDependencyThatIsMissing() {
    chart()
        .metadata(
            """
            dependencies:
              - {name: redis, version: 1.x.x, repository: "https://charts.example.org"}
              - {name: common, version: 2.0.0, repository: "https://charts.example.org"}
            """)
        .inHelm3(
            "quotes otherwise",
            "Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis, common")
        .fails(
            "an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis, common");
  }

  @Test
  default void aDependencyOfAnotherVersion() {
    chart()
        .metadata("dependencies: [{name: sub, version: 2.x.x}]\n")
        .subchart("sub", "kind: A")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            kind: A
            """);
  }

  @Test
  default void aLibraryChartGivesItsTemplates() {
    chart()
        .template("kind: A\nname: {{ include \"common.name\" . }}\n")
        .file(
            "charts/common/Chart.yaml",
            "apiVersion: v2\nname: common\nversion: 0.1.0\ntype: library\n")
        .file(
            "charts/common/templates/_names.tpl",
            "{{ define \"common.name\" }}{{ .Chart.Name }} of {{ .Release.Name }}{{ end }}")
        .file("charts/common/templates/object.yaml", "kind: Never\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            name: demo of r
            """);
  }

  @Test
  default void aLibraryChartIsNotRenderedItself() {
    chart()
        .metadata("type: library\n")
        .template("kind: A")
        .fails("library charts are not installable");
  }

  @Test
  default void aTypeThatIsUnknown() {
    chart()
        .metadata("type: applicatoin\n")
        .template("kind: A")
        .fails("validation: chart.metadata.type must be application or library");
  }

  @Test
  default void aFailureInASubchart() {
    chart()
        .subchart("sub", "{{ fail \"no sub today\" }}")
        .fails(
            """
            execution error at (demo/charts/sub/templates/s.yaml:1:3): no sub today
            at demo/charts/sub/templates/s.yaml, line 1, column 3""");
  }

  @Test
  default void theSubchartsOwnFiles() {
    chart()
        .file("a.txt", "of the parent")
        .subchart("sub", "a: {{ .Files.Get \"a.txt\" }}")
        .file("charts/sub/a.txt", "of the subchart")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            a: of the subchart
            """);
  }

  @Test
  default void templatesOfOneNameTheParentsWins() {
    chart()
        .template("_h.tpl", "{{ define \"name\" }}parent{{ end }}")
        .template("a: {{ include \"name\" . }}")
        .subchart("sub", "a: {{ include \"name\" . }}")
        .file("charts/sub/templates/_h.tpl", "{{ define \"name\" }}subchart{{ end }}")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            a: parent
            ---
            # Source: demo/templates/a.yaml
            a: parent
            """);
  }

  @Test
  default void theVersionOneOfChartYaml() {
    chart()
        .file("Chart.yaml", "apiVersion: v1\nname: demo\nversion: 0.1.0\n")
        .file("requirements.yaml", "dependencies: [{name: sub, version: 0.1.0, alias: other}]\n")
        .subchart("sub", "chart: {{ .Chart.Name }}")
        .renders(
            """
            ---
            # Source: demo/charts/other/templates/s.yaml
            chart: other
            """);
  }
}
