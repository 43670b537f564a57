package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.helmtest.render.HelmRenderException;
import io.helmtest.settings.PlatformPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters in paths that Helm or a shell would read as their own. */
@NeedsHelm
class OddPathsTest {
  private static final String RENDERED = "\ndata:\n  values: |\n    b: 2\n";

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a,b", "50%", "%20", "{a}", "a=b", "it's", "-f", "é"})
  void aChartAndItsValuesFileRender(String name, @TempDir Path folder) {
    Path odd = odd(folder, name);
    TestCharts.write(odd, name + ".yaml", "a: 1\n");

    assertThat(
            RealHelm.values(
                HelmChart.at(TestCharts.tiny(odd))
                    .valuesFile(odd.resolve(name + ".yaml"))
                    .setFile("b", odd.resolve(name + ".yaml"))))
        .isEqualTo("a: 1\nb: |\n  a: 1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a,b", "50%", "é"})
  void aMessageNamesThemAsTheyAre(String name, @TempDir Path folder) {
    Path odd = odd(folder, name);
    TestCharts.write(odd, name + ".yaml", "- 1\n");
    HelmRenderException failure =
        RealHelm.failure(
            HelmChart.at(TestCharts.tiny(odd)).valuesFile(odd.resolve(name + ".yaml")));

    assertThat(failure)
        .hasMessage(
            "%s",
            """
            Helm could not render chart tiny 0.1.0 as release tiny in namespace default
              failed to parse %s.yaml: %serror unmarshaling JSON: while decoding JSON: \
            json: cannot unmarshal array into Go value of type map[string]interface {}
            remedy: %1$s.yaml, line 1, column 1: \
            values are a mapping, such as "replicas: 2", but this is a list
            values: %1$s.yaml
            engine: %3$s (exit code 1)
            chart: %4$s"""
                .formatted(
                    name,
                    RealHelm.is4(failure) ? "cannot unmarshal yaml document: " : "",
                    failure.context().engine(),
                    odd));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b,50%", "é"})
  void aTemporaryFolderMayHaveThem(String name, @TempDir Path folder) {
    Path temporary = TestCharts.write(odd(folder, name), "made", "");

    assertThat(render(TestCharts.tiny(folder.resolve("chart")), temporary)).endsWith(RENDERED);
  }

  @Test
  void aTemporaryFolderMayBeInsideTheChartThatIsCopiedIntoIt(@TempDir Path folder) {
    Path temporary = TestCharts.write(folder.resolve("target/tmp"), "made", "");

    assertThat(render(TestCharts.tiny(folder), temporary)).endsWith(RENDERED);
  }

  @Test
  void aTemporaryFolderThatIsMissingIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("missing");

    assertThat(render(TestCharts.tiny(folder), missing))
        .contains(
            """
            it could not be run: \
            there can be no folder in the temporary folder "%1$s", \
            name another with -Djava.io.tmpdir=/path
            java.nio.file.NoSuchFileException: %1$s/helmtest-"""
                .formatted(missing));
  }

  private static String render(Path chart, Path temporary) {
    return ForkedJvm.run(
        Map.of(), List.of("-Djava.io.tmpdir=" + temporary), RenderMain.class, chart.toString());
  }

  private static Path odd(Path folder, String name) {
    assumeThat(name).matches(PlatformPath::canPass); // not under LC_ALL=C, see PosixLocaleTest
    return folder.resolve(name);
  }
}
