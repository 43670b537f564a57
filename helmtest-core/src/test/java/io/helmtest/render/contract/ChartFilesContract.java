package io.helmtest.render.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The chart's files as templates see them, and the chart as a file. */
interface ChartFilesContract extends RendererContract {

  @Test
  default void aFilesText() {
    chart()
        .file("config/a.txt", "one\ntwo é\n")
        .template(
            "a: {{ .Files.Get \"config/a.txt\" | quote }}\nb: {{ .Files.GetBytes \"config/a.txt\" | len }}\nc: {{ .Files.Get \"none\" | quote }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: "one\\ntwo é\\n"
            b: 11
            c: ""
            """);
  }

  @Test
  default void aFilesLines() {
    chart()
        .file("a.txt", "one\ntwo\n")
        .template(
            "{{ range $i, $line := .Files.Lines \"a.txt\" }}l{{ $i }}: {{ $line }}\n{{ end }}none: {{ .Files.Lines \"none\" | toJson }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            l0: one
            l1: two
            none: []
            """);
  }

  @Test
  default void filesOfAPattern() {
    chart()
        .file("a/1.txt", "1")
        .file("a/2.txt", "2")
        .file("a/b/3.txt", "3")
        .file("b.txt", "4")
        .template(
            "{{ range $path, $bytes := .Files.Glob \"a/*.txt\" }}{{ $path }}: {{ $bytes | toString }}\n{{ end }}{{ range $path, $_ := .Files.Glob \"**.txt\" }}{{ $path }}-all: true\n{{ end }}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a/1.txt: 1
            a/2.txt: 2
            a/1.txt-all: true
            a/2.txt-all: true
            a/b/3.txt-all: true
            b.txt-all: true
            """);
  }

  @Test
  default void filesAsConfigurationAndSecrets() {
    chart()
        .file("a/b.txt", "text\n")
        .file("a/c.ini", "[d]\ne = \"f\"\n")
        .template(
            "data:\n  {{- (.Files.Glob \"a/*\").AsConfig | nindent 2 }}\nsecret:\n  {{- (.Files.Glob \"a/*\").AsSecrets | nindent 2 }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            data:
              b.txt: |
                text
              c.ini: |
                [d]
                e = "f"
            secret:
              b.txt: dGV4dAo=
              c.ini: W2RdCmUgPSAiZiIK
            """);
  }

  @Test
  default void chartYamlAndTemplatesAreNoFiles() {
    chart()
        .values("a: 1\n")
        .file("README.md", "read")
        .file("LICENSE", "free")
        .file("crds/c.yaml", "kind: C")
        .template("files: {{ range $path, $_ := .Files }}{{ $path }} {{ end }}\n")
        .renders(
            """
            ---
            # Source: demo/crds/c.yaml
            kind: C
            ---
            # Source: demo/templates/a.yaml
            files: LICENSE README.md crds/c.yaml
            """);
  }

  @Test
  default void helmignoreHidesFilesAndTemplates() {
    chart()
        .file(".helmignore", "# comment\n*.bak\nsecret/\n/top.txt\ntemplates/off.yaml\n")
        .file("a.bak", "")
        .file("keep.bag", "")
        .file("secret/a.txt", "")
        .file("top.txt", "")
        .file("sub/top.txt", "")
        .template("off.yaml", "kind: Never")
        .template("files: {{ range $path, $_ := .Files }}{{ $path }} {{ end }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            files: .helmignore keep.bag sub/top.txt
            """);
  }

  @Test
  default void helmignoreThatExcludesAllButOne() {
    chart()
        .file(".helmignore", "!keep.txt\n")
        .template("kind: A")
        .fails("Chart.yaml file is missing");
  }

  @Test
  default void helmignoreOfAnUnknownPattern() {
    chart()
        .file(".helmignore", "a/**/b\n")
        .template("kind: A")
        .fails("double-star (**) syntax is not supported");
  }

  @Test
  default void hiddenFilesOfTemplatesAreLeftOut() {
    chart()
        .template(".hidden.yaml", "kind: A")
        .template("b.yaml", "kind: B")
        .renders(
            """
            ---
            # Source: demo/templates/b.yaml
            kind: B
            """);
  }

  @Test
  default void aSymbolicLink() throws IOException {
    ContractChart chart =
        chart().file("real.txt", "linked").template("a: {{ .Files.Get \"link.txt\" }}");
    Files.createSymbolicLink(chart.folder().resolve("link.txt"), Path.of("real.txt"));
    chart
        .inHelm3(
            "writes its log otherwise",
            """
            Warning: found symbolic link in path: <chart>/link.txt resolves to <chart>/real.txt. Contents of linked file included and used
            ---
            # Source: demo/templates/a.yaml
            a: linked
            """)
        .renders(
            """
            Warning: level=INFO msg="found symbolic link in path. Contents of linked file included and used" path=<chart>/link.txt resolved=<chart>/real.txt
            ---
            # Source: demo/templates/a.yaml
            a: linked
            """);
  }

  @Test
  default void aSymbolicLinkThatLeadsNowhere() throws IOException {
    ContractChart chart = chart().template("kind: A");
    Files.createSymbolicLink(chart.folder().resolve("link.txt"), Path.of("none.txt"));
    chart.fails(
        "error evaluating symlink <chart>/link.txt: lstat <chart>/none.txt: no such file or directory");
  }

  @Test
  default void aPackedChart() {
    chart()
        .values("a: packed\n")
        .file("b.txt", "file")
        .template("a: {{ .Values.a }}\nb: {{ .Files.Get \"b.txt\" }}\n")
        .subchart("sub", "c: {{ .Chart.Name }}")
        .packed()
        .layer("a: layer\n")
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            c: sub
            ---
            # Source: demo/templates/a.yaml
            a: layer
            b: file
            """);
  }

  @Test
  default void anotherVersionThanThatOnDisk() {
    chart()
        .metadata("appVersion: 1.0.0\n")
        .template("a: {{ .Chart.Version }} {{ .Chart.AppVersion }}\n")
        .version(chart -> chart.withVersion("9.9.9").withAppVersion("8.8"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: 9.9.9 8.8
            """);
  }

  @Test
  default void anotherVersionOfAPackedChart() {
    chart()
        .template("a: {{ .Chart.Version }}\n")
        .subchart("sub", "b: {{ .Chart.Version }}\n")
        .packed()
        .version(chart -> chart.withVersion("9.9.9"))
        .renders(
            """
            ---
            # Source: demo/charts/sub/templates/s.yaml
            b: 0.1.0

            ---
            # Source: demo/templates/a.yaml
            a: 9.9.9
            """);
  }
}
