package io.helmtest.assertions.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1                                | a: 2                                 | spec.a: 1 → 2
          a: {b: {c: 1, d: 2}}                | a: {b: {c: 1, d: 3}}                 | spec.a.b.d: 2 → 3
          a: 1                                | a: "1"                               | spec.a: 1 → 1
          a: 1                                | b: 1                                 | spec.a: 1 → null, spec.b: null → 1
          a: {}                               | b: 1                                 | spec.a: {} → null, spec.b: null → 1
          a: {b: 1}                           | a: [b]                               | spec.a: {b=1} → [b]
          a: {x.y/z: 1}                       | a: {x.y/z: 2}                        | spec.a[x.y/z]: 1 → 2
          a: {8080: 1}                        | a: {8080: 2}                         | spec.a[8080]: 1 → 2
          a: {"b[c": 1, d: 1}                 | a: {"b[c": 2, d: 2}                  | spec.a: {b[c=1, d=1} → {b[c=2, d=2}
          a: [1, 2]                           | a: [1, 3, 4]                         | spec.a[1]: 2 → 3, spec.a[2]: null → 4
          a: [1, 2]                           | a: [1]                               | spec.a[1]: 2 → null
          a: [{b: 1}, {name: x}]              | a: [{b: 2}, {name: x}]               | spec.a[0].b: 1 → 2
          a: [{name: x, v: 1}, {name: z}]     | a: [{name: x, v: 2}, {name: z}]      | spec.a[x].v: 1 → 2
          a: [{name: x, v: 1}]                | a: [{name: w}, {name: x, v: 1}]      | spec.a[w]: null → {name=w}
          a: [{name: x}, {name: z}]           | a: [{name: z}]                       | spec.a[x]: {name=x} → null
          a: [{name: x, v: 1}]                | a: [{name: z, v: 1}]                 | spec.a[x]: {name=x, v=1} → null, spec.a[z]: null → {name=z, v=1}
          a: [{name: x}, {name: z}]           | a: [{name: z}, {name: x}]            | spec.a: [x, z] → [z, x]
          a: [{name: a.b, v: 1}]              | a: [{name: a.b, v: 2}]               | spec.a[a.b].v: 1 → 2
          a: [{name: x, v: 1}, {name: x}]     | a: [{name: x, v: 2}, {name: x}]      | spec.a[0].v: 1 → 2
          a: [{name: "80", v: 1}]             | a: [{name: "80", v: 2}]              | spec.a[0].v: 1 → 2
          a: [{name: 80, v: 1}]               | a: [{name: 80, v: 2}]                | spec.a[0].v: 1 → 2
          a: [{name: "x]", v: 1}]             | a: [{name: "x]", v: 2}]              | spec.a[0].v: 1 → 2
          a: []                               | a: [{name: x}]                       | spec.a[x]: null → {name=x}
          a: []                               | b: 1                                 | spec.a: [] → null, spec.b: null → 1
          """)
  void tellsWhatDiffers(String before, String after, String differences) {
    assertThat(text(before, after)).isEqualTo(differences);
    assertThat(differences(before, after))
        .allSatisfy(
            difference -> {
              assertThat(document(before).value(difference.path()).orElse(null))
                  .satisfiesAnyOf(
                      value -> assertThat(value).isEqualTo(difference.before()),
                      value -> assertThat(difference.path()).isEqualTo("spec.a"));
              assertThat(document(after).value(difference.path()).orElse(null))
                  .satisfiesAnyOf(
                      value -> assertThat(value).isEqualTo(difference.after()),
                      value -> assertThat(difference.path()).isEqualTo("spec.a"));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "a: 1",
        "a: {b: [{name: x, v: [1, 2]}, {name: z}]}",
        "a: {'b[c': 1}",
        "a: [{name: x}, {name: x}]",
        "a: [null, {}, []]"
      })
  void findsNoDifferenceInEqualTrees(String tree) {
    assertThat(differences(tree, tree)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1, b: null           | a: 1
          a: {b: null, c: 1}      | a: {c: 1}
          a: [{name: x, b: null}] | a: [{name: x}]
          a: 1, b: 2              | b: 2, a: 1
          """)
  void takesNullForAbsentAndNoOrderOfFields(String one, String other) {
    assertThat(differences("{" + one + "}", "{" + other + "}")).isEmpty();
    assertThat(differences("{" + other + "}", "{" + one + "}")).isEmpty();
  }

  private static String text(String before, String after) {
    return String.join(
        ", ",
        differences(before, after).stream()
            .map(found -> found.path() + ": " + found.before() + " → " + found.after())
            .toList());
  }

  private static List<TreeComparison.Difference> differences(String before, String after) {
    return TreeComparison.at(
        "spec",
        document(before).value("spec").orElseThrow(),
        document(after).value("spec").orElseThrow());
  }

  private static ManifestDocument document(String spec) {
    RenderedChart chart =
        Renders.of(
            "apiVersion: example.org/v1\nkind: A\nmetadata: {name: a}\nspec:\n" + spec.indent(2));
    return chart.document("A", "a");
  }
}
