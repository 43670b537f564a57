package io.helmtest.render.contract;

import io.helmtest.chart.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of NOTES.txt. */
interface NotesContract extends RendererContract {
  @Test
  default void notesAreNoManifest() {
    chart()
        .template("kind: A")
        .template("NOTES.txt", "Thanks: for: all\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            """);
  }

  @Test
  default void notesSeeValuesAndRelease() {
    noted("{{ .Release.Name }} of {{ .Chart.Name }}: {{ .Values.a }}\n\n  é\n")
        .values("a: 1\n")
        .layer("a: 2\n")
        .set("a=3")
        .notes(
            """
            r of demo: 3

              é
            """);
  }

  @Test
  default void notesSeeTheCluster() {
    noted(
            "{{ .Capabilities.KubeVersion.Version }} {{ .Capabilities.APIVersions.Has \"a.example.org/v1\" }} {{ .Release.IsUpgrade }}")
        .cluster(c -> c.withKubeVersion("1.31.2").withApiVersions(List.of("a.example.org/v1")))
        .release(Release::upgraded)
        .notes("v1.31.2 true true");
  }

  @Test
  default void notesKnowTheirOwnName() {
    noted("{{ .Template.Name }} {{ .Template.BasePath }} {{ .Values.a | default \"none\" }} <&>")
        .notes("demo/templates/NOTES.txt demo/templates none <&>");
  }

  @Test
  default void aChartWithoutNotes() {
    chart().template("kind: A").notes("");
  }

  @Test
  default void notesThatAreEmpty() {
    noted("{{ if false }}never{{ end }}").notes("");
  }

  @Test
  default void notesOfSubchartsAreLeftOut() {
    noted("of the parent\n")
        .subchart("sub", "kind: A")
        .file("charts/sub/templates/NOTES.txt", "of the subchart\n")
        .notes(
            """
            of the parent
            """);
  }

  @Test
  default void notesInAFolder() {
    chart().template("web/NOTES.txt", "deep: down\n").notes("");
  }

  @Test
  default void notesThatFail() {
    noted("{{ fail \"no notes\" }}")
        .notes(
            """
            Error: execution error at (demo/templates/NOTES.txt:1:3): no notes
            at demo/templates/NOTES.txt, line 1, column 3""");
  }

  private ContractChart noted(String text) {
    return chart().template("kind: A").template("NOTES.txt", text);
  }
}
