package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestStreamTest {

  @Test
  void documentsAreKeptInTheirOrderWithTheirTemplates() {
    List<ManifestDocument> documents =
        ManifestStream.read(
                """
            ---
            # Source: shop/templates/b.yaml
            kind: B
            ---
            # Source: shop/charts/db/templates/a.yaml
            kind: A
            """)
            .documents();

    assertThat(documents)
        .extracting(ManifestDocument::id)
        .extracting(ObjectId::kind)
        .containsExactly("B", "A");
    assertThat(documents)
        .extracting(document -> document.template().orElse(""))
        .containsExactly("shop/templates/b.yaml", "shop/charts/db/templates/a.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "--- ", "---\t", "--- # c", "---\r"})
  void aSeparatorIsThreeDashesBeforeSpaceOrTheEnd(String separator) {
    assertThat(kinds("kind: A\n" + separator + "\nkind: B\n")).containsExactly("A", "B");
  }

  @Test
  void whatStandsBehindTheDashesBelongsToTheDocument() {
    assertThat(kinds("--- {kind: A}\n---\nkind: B\n")).containsExactly("A", "B");
  }

  @Test
  void aPemBlockDoesNotSplit() {
    ManifestDocument document =
        Streams.one(
            """
            kind: Secret
            stringData:
              tls.crt: |
                -----BEGIN CERTIFICATE-----
                ---
                -----END CERTIFICATE-----
              flat: "
            -----BEGIN"
            """);

    assertThat(document.value("stringData[tls.crt]"))
        .contains("-----BEGIN CERTIFICATE-----\n---\n-----END CERTIFICATE-----\n");
    assertThat(document.value("stringData.flat")).contains(" -----BEGIN");
  }

  @Test
  void aDocumentWithoutHeaderIsOfTheTemplateBeforeIt() {
    List<ManifestDocument> documents =
        ManifestStream.read("---\n# Source: a.yaml\nkind: A\n---\nkind: B\n").documents();

    assertThat(documents)
        .extracting(document -> document.template().orElse(""))
        .containsOnly("a.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Source: a.yaml\nkind: A\n# Source: b.yaml\n",
        "# Source: a.yaml\nkind: A\n\n# Source: b.yaml\n",
        "---\n\n# Source: a.yaml\nkind: A\n"
      })
  void aHeaderFurtherDownIsAComment(String yaml) {
    assertThat(Streams.one(yaml).template()).contains("a.yaml");
  }

  @Test
  void problemsAreInTheOrderOfTheStream() {
    assertThat(
            ManifestStream.read("kind: A\nx: {a: 1, a: 2, b: .inf}\n---\ntext\n---\nkind: B\n")
                .problems())
        .extracting(DecodingProblem::location)
        .extracting(SourceLocation::line, SourceLocation::column)
        .containsExactly(tuple(1, 1), tuple(2, 11), tuple(2, 17), tuple(4, 1), tuple(6, 1));
  }

  @Test
  void theVersionOfTheClassesIsTold() {
    assertThat(ManifestStream.fabric8Version()).matches("8\\.\\d+\\.\\d+");
  }

  @Test
  void aWindowsPathIsPrintedWithSlashes() {
    assertThat(Streams.one("# Source: shop\\crds\\a.yaml\nkind: A\n").template())
        .contains("shop/crds/a.yaml");
  }

  @Test
  void withoutAnyHeaderThereIsNoTemplate() {
    assertThat(Streams.one("kind: A\n").template()).isEmpty();
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    ManifestDocument document =
        Streams.one("---\r\n# Source: a.yaml\r\nkind: A\r\nmetadata:\r\n  name: a\r\n");

    assertThat(document.id()).isEqualTo(new ObjectId("", "A", null, "a"));
    assertThat(document.template()).contains("a.yaml");
    assertThat(document.locate("metadata.name").line()).isEqualTo(5);
    assertThat(document.yaml()).isEqualTo("# Source: a.yaml\nkind: A\nmetadata:\n  name: a");
  }

  @Test
  void itemsOfAnyOtherKindAreAField() {
    assertThat(kinds("kind: Menu\nitems: [{kind: A}]\n")).containsExactly("Menu");
  }

  private static List<String> kinds(String yaml) {
    return ManifestStream.read(yaml).documents().stream()
        .map(document -> document.id().kind())
        .toList();
  }
}
