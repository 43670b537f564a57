package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.Problem;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.StubHelm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A helm that does not do what helm does. */
class BadHelmTest {

  @Test
  void itPrintsNothingAndExitsWithZero(@TempDir Path folder) {
    failsWith(
        folder,
        "echo 'no chart, no cry' >&2; exit 0",
        """
          The helm at %s/helm cannot be used: it exited with 0 but printed nothing at all
          Install Helm 3.14 or newer (https://helm.sh/docs/intro/install/) and put it on the PATH, \
        or name it with -Dhelmtest.helm=/path/to/helm or the environment variable HELMTEST_HELM.
          On stderr it said:
          no chart, no cry
        values: none
        engine: helm v4.3.0
        """
            .formatted(folder));
  }

  @Test
  void itHangs(@TempDir Path folder) {
    HelmChart chart = chart(folder, "echo 'waiting for more' >&2; exec sleep 300");

    assertThat(RealHelm.failure(chart.timeout(Duration.ofMillis(500))))
        .hasMessage(
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              helm did not end within 0.5 s and was killed with all it had started: \
            look for an endless loop in the templates, \
            or raise HelmChart.timeout(…) or helmtest.timeout (in seconds)
              On stderr it said:
              waiting for more
            values: none
            engine: helm v4.3.0
            chart: %s""",
            folder);
  }

  @Test
  void itRepeatsAValue(@TempDir Path folder) {
    HelmChart chart = chart(folder, "echo \"cannot read $5\" >&2; exit 0").set("a", "s3cret");

    assertThat(RealHelm.failure(chart).helmMessage())
        .endsWith("\nOn stderr it said:\ncannot read --set-json=a=…");
  }

  @Test
  void itIsKilled(@TempDir Path folder) {
    failsWith(
        folder,
        "echo 'kind: A'; kill -9 $$",
        """
          helm was killed by signal 9 and said nothing on stderr
        remedy: look for what a template makes endless or giant: \
        the system kills what uses up its memory
        values: none
        engine: helm v4.3.0 (exit code 137)
        """);
  }

  @Test
  void itClosesItsOutputAndHangs(@TempDir Path folder) {
    HelmChart chart = chart(folder, "exec >&- 2>&-; exec sleep 300");

    assertThat(RealHelm.failure(chart.timeout(Duration.ofMillis(500))).helmMessage())
        .startsWith("helm did not end within 0.5 s and was killed with all it had started");
  }

  @Test
  void itIsKilledAndItsFolderIsGone(@TempDir Path folder) throws IOException {
    HelmRenderException failure =
        RealHelm.failure(chart(folder, "pwd > '%s/place'; kill -9 $$".formatted(folder)));

    assertThat(failure.helmMessage()).startsWith("helm was killed by signal 9");
    assertThat(Path.of(Files.readString(folder.resolve("place")).strip())).doesNotExist();
  }

  @Test
  void itPrintsGarbage(@TempDir Path folder) {
    HelmChart chart = chart(folder, "printf 'garbage: [\\001\\n'");

    assertThat(chart.render().problems())
        .extracting(Problem::text)
        .containsExactly(
            "unknown template (rendered line 1:11) is not YAML: the character U+0001 is not allowed");
  }

  /** Helm's stream has no end mark, so only decoding can tell, and only inside a document. */
  @Test
  void itStopsBetweenTwoDocumentsAndNobodyCanTell(@TempDir Path folder) {
    HelmChart chart =
        chart(
            folder,
            """
            cat <<'END'
            ---
            # Source: tiny/templates/cm.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: first}
            ---
            END
            """);

    assertThat(chart.render().documents()).hasSize(1);
  }

  @Test
  void itDiesOfAnotherSignalButNotInSilence(@TempDir Path folder) {
    failsWith(
        folder,
        "echo 'SIGSEGV: segmentation violation' >&2; exit 139",
        """
          helm was killed by signal 11
          On stderr it said:
          SIGSEGV: segmentation violation
        values: none
        engine: helm v4.3.0 (exit code 139)
        """);
  }

  @Test
  void itFailsInSilence(@TempDir Path folder) {
    failsWith(
        folder,
        "exit 3",
        """
          helm failed and said nothing on stderr
        values: none
        engine: helm v4.3.0 (exit code 3)
        """);
  }

  @Test
  void itSaysMoreThanAnybodyReads(@TempDir Path folder) {
    failsWith(
        folder,
        "seq -f 'line %g' 20000 >&2; printf '%01100d' 1 >&2; exit 1",
        """
        %s
          … (19961 lines left out) …
        %s
          %s… (100 characters left out) …%s1
        values: none
        engine: helm v4.3.0 (exit code 1)
        """
            .formatted(lines(1, 20), lines(19_982, 20_000), "0".repeat(500), "0".repeat(499)));
  }

  @Test
  void itSaysMuchAndNothingIsLeftOutOfTheData(@TempDir Path folder) {
    HelmChart chart = chart(folder, "seq -f 'line %g' 20000 >&2; exit 1");

    assertThat(RealHelm.failure(chart).helmMessage().lines()).hasSize(20_000);
  }

  private static void failsWith(Path folder, String script, String message) {
    assertThat(RealHelm.failure(chart(folder, script)))
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
            %schart: %s"""
                .formatted(message, folder));
  }

  private static String lines(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(line -> "  line " + line)
        .collect(Collectors.joining("\n"));
  }

  private static HelmChart chart(Path folder, String script) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(StubHelm.renderer(folder, script));
  }
}
