package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the end of a document, or in its place. */
class DocumentEndsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"...\n", "...\n# comment\n", "... # comment\n", "...\n---\n", "...\n...\n"})
  void aDocumentMayEndExplicitly(String end) {
    assertThat(Streams.problems(Streams.CONFIG_MAP + end)).isEmpty();
    assertThat(ManifestStream.read(Streams.CONFIG_MAP + end).documents()).hasSize(1);
  }

  @Test
  void textBehindItWouldBeLost() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "...\ndata: {a: b}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 4:1) is not YAML: \
            expected '<document start>', but found '<block mapping start>'""");
  }

  @Test
  void soWouldADocumentBehindABreakThatHelmDoesNotSplitAt() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "x: a\u2028--- b\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:1) is not YAML: \
            a second document, which Kubernetes ignores""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hello   | scalar
          5       | scalar
          ''      | scalar
          !!str   | scalar
          []      | sequence
          - {}    | sequence
          """)
  void anObjectIsAMapping(String yaml, String found) {
    assertThat(Streams.problems(yaml))
        .isEqualTo(
            """
            unknown template (rendered line 1:1) \
            a Kubernetes object is a mapping, but this is a %s""",
            found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "!!null ''", "--- ~", "# comment", "&a"})
  void nothingIsNoObject(String yaml) {
    assertThat(ManifestStream.read(yaml).documents()).isEmpty();
    assertThat(Streams.problems(yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: b: c   | 1:5 | mapping values are not allowed here
          a: [b     | 2:1 | expected ',' or ']', but got <stream end>
          a: "b     | 2:1 | found unexpected end of stream
          a: "\\q"   | 1:6 | found unknown escape character q(113)
          @a        | 1:1 | found character '@' that cannot start any token. (Do not use @ for indentation)
          - a${}b: c | 2:1 | expected <block end>, but found '?'
          ...       | 1:1 | expected the node content, but found '<document end>'
          %YAML 1.1 | 2:1 | expected '<document start>', but found '<stream end>'
          %YAML 2.0 | 2:1 | expected '<document start>', but found '<stream end>'
          """)
  void whatTheParserRefusesIsToldInItsWords(String yaml, String place, String message) {
    assertThat(Streams.problems(yaml.replace("${}", "\n")))
        .isEqualTo("unknown template (rendered line %s) is not YAML: %s", place, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"%s\"", "|-\n    %s"})
  @Timeout(5)
  void aDocumentMayBeLarge(String style) {
    String value = "x".repeat(3 * 1024 * 1024);

    assertThat(
            Streams.one(Streams.CONFIG_MAP + "data:\n  a: " + style.formatted(value) + "\n")
                .value("data.a")
                .orElseThrow()
                .equals(value))
        .isTrue();
  }
}
