package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.Problem;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.StubHelm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that fail, through the helm on the PATH. */
@NeedsHelm
class BadTemplateTest {

  @Test
  void aFailOfSeveralLines(@TempDir Path folder) {
    failsWith(
        RealHelm.failure(folder, "kind: A\n{{ fail \"first\\n  second\\n\\nthird\" }}\n"),
        """
          execution error at (tiny/templates/cm.yaml:2:3): first
            second

          third
        at tiny/templates/cm.yaml (line 2)""",
        folder);
  }

  @Test
  void aRequiredValue(@TempDir Path folder) {
    failsWith(
        RealHelm.failure(
            folder, "kind: A\nhost: {{ required \"host is required\" .Values.host }}\n"),
        """
          execution error at (tiny/templates/cm.yaml:2:9): host is required
        at tiny/templates/cm.yaml (line 2)""",
        folder);
  }

  @Test
  void aNilPointer(@TempDir Path folder) {
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\nhost: {{ .Values.a.b.c }}\n");

    failsWith(
        failure,
        RealHelm.is4(failure)
            ? """
              tiny/templates/cm.yaml:2:16
                executing "tiny/templates/cm.yaml" at <.Values.a.b.c>:
                  nil pointer evaluating interface {}.b
            at tiny/templates/cm.yaml (line 2)"""
            : """
              template: tiny/templates/cm.yaml:2:16: \
            executing "tiny/templates/cm.yaml" at <.Values.a.b.c>: \
            nil pointer evaluating interface {}.b
            at tiny/templates/cm.yaml (line 2)""",
        folder);
  }

  @Test
  void aNilPointerInANestedInclude(@TempDir Path folder) {
    TestCharts.write(
        folder,
        "templates/_h.tpl",
        """
        {{ define "outer" }}{{ include "inner" . }}{{ end }}
        {{ define "inner" }}{{ .Values.a.b.c }}{{ end }}
        """);
    HelmRenderException failure =
        RealHelm.failure(folder, "kind: A\na: {{ include \"outer\" . }}\n");

    failsWith(
        failure,
        RealHelm.is4(failure)
            ? """
              tiny/templates/cm.yaml:2:6
                executing "tiny/templates/cm.yaml" at <include "outer" .>:
                  error calling include:
              tiny/templates/_h.tpl:1:23
                executing "outer" at <include "inner" .>:
                  error calling include:
              tiny/templates/_h.tpl:2:30
                executing "inner" at <.Values.a.b.c>:
                  nil pointer evaluating interface {}.b
            at tiny/templates/cm.yaml (line 2)"""
            : """
              template: tiny/templates/cm.yaml:2:6: \
            executing "tiny/templates/cm.yaml" at <include "outer" .>: error calling include: \
            template: tiny/templates/_h.tpl:1:23: \
            executing "outer" at <include "inner" .>: error calling include: \
            template: tiny/templates/_h.tpl:2:30: \
            executing "inner" at <.Values.a.b.c>: nil pointer evaluating interface {}.b
            at tiny/templates/cm.yaml (line 2)""",
        folder);
  }

  @Test
  void anIncludeWithoutEnd(@TempDir Path folder) {
    TestCharts.write(
        folder, "templates/_h.tpl", "{{ define \"r\" }}{{ include \"r\" . }}{{ end }}");
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\na: {{ include \"r\" . }}\n");
    String step =
        "template: tiny/templates/_h.tpl:1:19: executing \"r\" at <include \"r\" .>: error calling include: ";
    String message =
        "template: tiny/templates/cm.yaml:2:6: executing \"tiny/templates/cm.yaml\" at <include \"r\" .>: error calling include: "
            + step.repeat(1001)
            + "rendering template has a nested reference name: r: unable to execute template";

    assertThat(failure.helmMessage()).isEqualTo(message);
    failsWith(
        failure,
        """
          %s… (%d characters left out) …%s
        at tiny/templates/cm.yaml (line 2)
        remedy: end the recursion: template "r" calls itself, by include, template or tpl"""
            .formatted(
                message.substring(0, 500),
                message.length() - 1000,
                message.substring(message.length() - 500)),
        folder);
  }

  @Test
  void aTemplateActionWithoutEnd(@TempDir Path folder) {
    TestCharts.write(
        folder, "templates/_h.tpl", "{{ define \"r\" }}{{ template \"r\" . }}{{ end }}");
    HelmRenderException failure = RealHelm.failure(folder, "kind: A\na: {{ template \"r\" . }}\n");

    failsWith(
        failure,
        (RealHelm.is4(failure)
                ? """
                  tiny/templates/_h.tpl:1:28
                    executing "r" at <{{template "r" .}}>:
                      exceeded maximum template depth (100000)
                """
                : """
                  template: tiny/templates/_h.tpl:1:28: \
                executing "r" at <{{template "r" .}}>: exceeded maximum template depth (100000)
                """)
            + """
            at tiny/templates/_h.tpl (line 1)
            remedy: end the recursion: template "r" calls itself, by include, template or tpl""",
        folder);
  }

  /** Half a minute and a gigabyte of memory with real helm, which then ends like this. */
  @Test
  void aTplWithoutEnd(@TempDir Path folder) {
    String dump =
        """
        runtime: goroutine stack exceeds 1000000000-byte limit
        runtime: sp=0x3323c35c0480 stack=[0x3323c35c0000, 0x3323e35c0000]
        fatal error: stack overflow

        runtime stack:
        """;
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder));
    String script = "cat >&2 <<'END'\n" + dump + "END\nseq -f 'frame %g' 335 >&2; exit 2";

    assertThat(RealHelm.failure(chart.renderer(StubHelm.renderer(folder, script))))
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
            %s
            %s
              … (300 lines left out) …
            %s
            remedy: end the recursion: a template calls itself, by include, template or tpl
            values: none
            engine: helm v4.3.0 (exit code 2)
            chart: %s"""
                .formatted(
                    dump.stripTrailing().indent(2).stripTrailing().replace("  \n", "\n"),
                    frames(1, 15),
                    frames(316, 335),
                    folder));
  }

  @Test
  void aLoopWithoutEnd(@TempDir Path folder) {
    TestCharts.write(
        TestCharts.tiny(folder),
        "templates/cm.yaml",
        "{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}\n");
    HelmRenderException failure =
        RealHelm.failure(HelmChart.at(folder).timeout(Duration.ofSeconds(1)));

    assertThat(failure)
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              helm did not end within 1 s and was killed with all it had started: \
            look for an endless loop in the templates, \
            or raise HelmChart.timeout(…) or helmtest.timeout (in seconds)
            values: none
            engine: %s
            chart: %s""",
            failure.context().engine(), folder);
  }

  @Test
  void outputThatIsNotYaml(@TempDir Path folder) {
    String script =
        """
        cat <<'END'
        ---
        # Source: tiny/templates/a.yaml
        kind: A
        ---
        # Source: tiny/templates/web/b.yaml
        kind: A
        a: b: c
        END
        """;
    HelmChart chart =
        HelmChart.at(TestCharts.tiny(folder)).renderer(StubHelm.renderer(folder, script));

    assertThat(chart.render().problems())
        .extracting(Problem::text)
        .contains(
            """
            tiny/templates/web/b.yaml (rendered line 7:5) \
            is not YAML: mapping values are not allowed here""");
  }

  private static void failsWith(HelmRenderException failure, String message, Path folder) {
    assertThat(failure)
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
            %s
            values: none
            engine: %s (exit code 1)
            chart: %s"""
                .formatted(message, failure.context().engine(), folder));
  }

  private static String frames(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(frame -> "  frame " + frame)
        .collect(Collectors.joining("\n"));
  }
}
