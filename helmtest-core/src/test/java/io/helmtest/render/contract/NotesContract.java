package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** The text of NOTES.txt, which Helm 3 gives only with a cluster. */
interface NotesContract extends RendererContract {
  String REFUSED =
      "Error: Helm <version> gives the text of NOTES.txt only with a cluster: use Helm 4";

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
  default void aChartWithoutNotes() {
    needsHelm4().template("kind: A").notes("");
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
    needsHelm4().template("web/NOTES.txt", "deep: down\n").notes("");
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
    return needsHelm4().template("kind: A").template("NOTES.txt", text);
  }

  private ContractChart needsHelm4() {
    return chart().inHelm3("needs a cluster", REFUSED);
  }
}
