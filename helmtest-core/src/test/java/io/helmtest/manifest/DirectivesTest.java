package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Directives before a document: Kubernetes reads YAML 1.1 and nothing else. */
class DirectivesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%YAML 1.1",
        "%YAML 1.1 # c",
        "%YAML 01.01",
        "# c\n\n%YAML 1.1\n",
        "%YAML 1.1\u2028# c",
        "%TAG ! !foo",
        "%TAG ! !foo # c",
        "%TAG !y! tag:yaml.org,2002:",
        "%TAG !! tag:x,\n%YAML 1.1"
      })
  void kubernetesTakes(String directives) {
    assertThat(Streams.one(directives + "\n---\n" + Streams.CONFIG_MAP).problems()).isEmpty();
    assertThat(Streams.problems(directives + "\n---\n" + Streams.CONFIG_MAP)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %YAML 1.2            | 1:1 | the directive %YAML 1.2: Kubernetes reads YAML 1.1
          %YAML 1.0            | 1:1 | the directive %YAML 1.0: Kubernetes reads YAML 1.1
          %YAML 1.10           | 1:1 | the directive %YAML 1.10: Kubernetes reads YAML 1.1
          %YAML 01.2 # c       | 1:1 | the directive %YAML 01.2: Kubernetes reads YAML 1.1
          %FOO bar             | 1:1 | the directive %FOO: Kubernetes knows %YAML and %TAG
          %yaml 1.1            | 1:1 | the directive %yaml: Kubernetes knows %YAML and %TAG
          %YAML 1.1\\n%FOO bar | 2:1 | the directive %FOO: Kubernetes knows %YAML and %TAG
          %YAML 1.1\\n%YAML 1.1 | 2:1 | found duplicate YAML directive
          %TAG ! !a\\n%TAG ! !b | 2:1 | duplicate tag handle !
          """)
  void kubernetesRefuses(String directives, String place, String problem) {
    assertThat(Streams.problems(directives.translateEscapes() + "\n---\n" + Streams.CONFIG_MAP))
        .isEqualTo("unknown template (rendered line %s) is not YAML: %s", place, problem);
  }

  @Test
  void handlesOfTagsStandForTheirPrefixes() {
    String directives = "%TAG !y! tag:yaml.org,2002:\n%TAG !! tag:x,\n---\n";

    assertThat(Streams.one(directives + "a: !y!str 1\nb: !!int x\n").content())
        .containsEntry("a", "1")
        .containsEntry("b", "x");
  }

  @Test
  void aDocumentKeepsItsSourceAndLines() {
    ManifestDocument document =
        Streams.one(
            "---\n# Source: a.yaml\n%YAML 1.1\n---\n" + Streams.CONFIG_MAP + "data: {a: 1}\n");

    assertThat(document.problems())
        .extracting(DecodingProblem::text)
        .containsExactly(
            "a.yaml (rendered line 7:8) data.a: expected a string but found the number 1: "
                + "quote it in the template");
  }

  @Test
  void textWithAPercentSignIsNoDirective() {
    assertThat(ManifestStream.read("a: |\n\n%b\n---\na: 1\n").unreadable()).hasSize(1);
    assertThat(Streams.one("a: >\n %b\n---\na: 1\n").value("a")).contains("%b\n");
  }

  @Test
  void directivesWithoutADocumentAreRefused() {
    assertThat(Streams.problems("%YAML 1.1\n" + Streams.CONFIG_MAP))
        .contains("is not YAML: expected '<document start>'");
    assertThat(Streams.problems("%YAML 1.1\n")).contains("is not YAML");
  }
}
