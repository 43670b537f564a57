package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemsTest {

  @Test
  void theItemsOfAListAreDocuments() {
    List<ManifestDocument> documents =
        ManifestStream.read(
                """
                # Source: shop/templates/list.yaml
                apiVersion: v1
                kind: List
                items:
                  - {apiVersion: v1, kind: Pod, metadata: {name: a}}
                  - apiVersion: v1
                    kind: List
                    items:
                      - {apiVersion: apps/v1, kind: Deployment, metadata: {name: b}}
                """)
            .documents();

    assertThat(documents)
        .extracting(document -> document.id().toString(), ManifestDocument::line)
        .containsExactly(tuple("Pod a", 5), tuple("Deployment b", 9));
    assertThat(documents)
        .extracting(document -> document.template().orElse(""))
        .containsOnly("shop/templates/list.yaml");
  }

  @Test
  void anItemThatNamesNoTypeHasThatOfTheList() {
    List<ManifestDocument> documents =
        ManifestStream.read(
                """
                apiVersion: v1
                kind: ConfigMapList
                items:
                  - metadata: {name: a}
                    data: {b: 1}
                  - kind: ConfigMap
                """)
            .documents();

    assertThat(documents)
        .extracting(ManifestDocument::id)
        .containsExactly(
            new ObjectId("v1", "ConfigMap", null, "a"), new ObjectId("", "ConfigMap", null, ""));
    assertThat(documents)
        .flatExtracting(ManifestDocument::problems)
        .extracting(DecodingProblem::text)
        .containsExactly(
            """
            unknown template (rendered line 5:12) data.b: \
            expected a string but found the number 1: quote it in the template""",
            """
            unknown template (rendered line 6:5) apiVersion: is missing, such as "apps/v1\"""");
  }

  @Test
  void aPlainListNamesNoTypeForItsItems() {
    assertThat(Streams.problems("apiVersion: v1\nkind: List\nitems:\n  - metadata: {name: a}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 4:5) apiVersion: is missing, such as "apps/v1"
            unknown template (rendered line 4:5) kind: is missing, such as "Deployment\"""");
  }

  @Test
  void aListIsCheckedItself() {
    assertThat(
            Streams.problems(
                """
                kind: ConfigMapList
                metadata: {any: thing}
                itms: []
                items: []
                items:
                  - {kind: 5}
                """))
        .isEqualTo(
            """
            unknown template (rendered line 1:1) apiVersion: is missing, such as "apps/v1"
            unknown template (rendered line 3:1) itms: unknown field, did you mean "items"?
            unknown template (rendered line 5:1) items: \
            the key stands twice, first at rendered line 4
            unknown template (rendered line 6:5) apiVersion: is missing, such as "apps/v1"
            unknown template (rendered line 6:6) kind: \
            expected a string but found the number 5: quote it in the template""");
  }

  @Test
  void itsApiVersionIsAString() {
    assertThat(Streams.problems("apiVersion: 1\nkind: List\nitems: []\n"))
        .isEqualTo(
            """
            unknown template (rendered line 1:1) apiVersion: \
            expected a string but found the number 1: quote it in the template""");
  }

  @Test
  void anItemMustBeAMapping() {
    assertThat(
            Streams.problems(
                "apiVersion: v1\nkind: ConfigMapList\nitems:\n  - ~\n  - [a]\n  - b\n"))
        .isEqualTo(
            """
            unknown template (rendered line 4:5) \
            a Kubernetes object is a mapping, but this is a scalar
            unknown template (rendered line 5:5) \
            a Kubernetes object is a mapping, but this is a sequence
            unknown template (rendered line 6:5) \
            a Kubernetes object is a mapping, but this is a scalar""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "items: []", "metadata: {}\nitems: []"})
  void aListMayBeEmpty(String items) {
    assertThat(Streams.problems("apiVersion: v1\nkind: ConfigMapList\n" + items)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"items: ~", "items: {}", "items: 5"})
  void withoutAListOfItemsItIsAnObjectOfItsKind(String items) {
    assertThat(ManifestStream.read("apiVersion: v1\nkind: List\n" + items).documents())
        .extracting(document -> document.id().kind())
        .containsExactly("List");
  }
}
