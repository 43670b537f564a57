package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void aHeaderFurtherDownIsAComment() {
    assertThat(Streams.one("# Source: a.yaml\nkind: A\n# Source: b.yaml\n").template())
        .contains("a.yaml");
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

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "---\n", "---\n# Source: a.yaml\n# nothing\n---\n\n", "null\n", "~"})
  void commentsAloneAreNoObject(String yaml) {
    assertThat(ManifestStream.read(yaml).documents()).isEmpty();
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
  void aListIsReplacedByItsItems() {
    List<ManifestDocument> items =
        ManifestStream.read(
                """
            ---
            # Source: a.yaml
            kind: List
            items:
              - kind: A
              - kind: ConfigMapList
                items:
                  - kind: B
            """)
            .documents();

    assertThat(items).extracting(document -> document.id().kind()).containsExactly("A", "B");
    assertThat(items).extracting(ManifestDocument::line).containsExactly(5, 8);
    assertThat(items).extracting(document -> document.template().orElse("")).containsOnly("a.yaml");
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
