package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, mappings and scalars in each other's place. */
class WrongShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          securityContext: []       | a mapping              | a list
          securityContext: web      | a mapping              | the string "web"
          containers: {name: web}   | a list                 | a mapping
          containers: web           | a list                 | the string "web"
          hostNetwork: [true]       | true or false          | a list
          nodeSelector: [a]         | a mapping              | a list
          nodeSelector: a           | a mapping              | the string "a"
          nodeName: {a: b}          | a string               | a mapping
          overhead: 5               | a mapping              | the number 5
          """)
  void whatStandsThereIsTold(String line, String expected, String found) {
    String field = line.substring(0, line.indexOf(':'));

    assertThat(Streams.deployment(line).problems())
        .containsExactly(
            new DecodingProblem(
                new ObjectId("apps/v1", "Deployment", null, "web"),
                new SourceLocation("shop/templates/web.yaml", 8, 7),
                "spec.template.spec." + field,
                expected,
                found,
                Optional.empty(),
                "expected " + expected + " but found " + found));
  }

  @Test
  void anItemIsLocatedWhereItBegins() {
    assertThat(Streams.deployment("containers:\n  - name: web\n  - web").problems())
        .extracting(DecodingProblem::text)
        .containsExactly(
            """
            shop/templates/web.yaml (rendered line 10:11) spec.template.spec.containers[1]: \
            expected a mapping but found the string "web\"""");
  }

  @Test
  void theValuesOfAMapAreCheckedToo() {
    assertThat(Streams.problems("apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    a: {b: c}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 5:5) metadata.labels.a: \
            expected a string but found a mapping""");
  }

  @Test
  void whatStandsInTheWrongPlaceIsOnlyCheckedForWhatHoldsEverywhere() {
    assertThat(
            Streams.problems(
                "apiVersion: v1\nkind: Pod\nspec:\n  - containers: 5\n    a: 1\n    a: 2\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:1) spec: expected a mapping but found a list
            unknown template (rendered line 6:5) spec[0].a: \
            the key stands twice, first at rendered line 5""");
  }

  @Test
  void aMappingForAScalarIsToo() {
    assertThat(Streams.problems("apiVersion: v1\nkind: Pod\nspec: {nodeName: {a: 1, a: .inf}}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:8) spec.nodeName: \
            expected a string but found a mapping
            unknown template (rendered line 3:25) spec.nodeName.a: \
            the key stands twice, first at rendered line 3
            unknown template (rendered line 3:25) spec.nodeName.a: \
            expected a number that JSON knows but found the number .inf""");
  }
}
