package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedKeysTest {

  @Test
  void theSecondPlaceIsTheProblemAndTheFirstIsTold() {
    assertThat(
            Streams.problem(
                """
                # Source: shop/templates/map.yaml
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: map}
                data:
                  a: b
                  c: d
                  a: e
                """))
        .isEqualTo(
            new DecodingProblem(
                new ObjectId("v1", "ConfigMap", null, "map"),
                new SourceLocation("shop/templates/map.yaml", 8, 3),
                "data.a",
                "one such key",
                "two",
                Optional.empty(),
                "the key stands twice, first at rendered line 6"));
  }

  @Test
  void threeTimesAreTwoProblems() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data:\n  a: b\n  a: c\n  a: d\n"))
        .isEqualTo(
            """
            unknown template (rendered line 5:3) data.a: \
            the key stands twice, first at rendered line 4
            unknown template (rendered line 6:3) data.a: \
            the key stands twice, first at rendered line 5""");
  }

  @Test
  void atTheTopAndInListsToo() {
    assertThat(Streams.problems(Streams.CUSTOM + "spec:\n  - a: 1\n    a: 2\nspec: {}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 6:1) spec: \
            the key stands twice, first at rendered line 3""");
    assertThat(Streams.problems(Streams.CUSTOM + "spec:\n  - a: 1\n    a: 2\n"))
        .isEqualTo(
            """
            unknown template (rendered line 5:5) spec[0].a: \
            the key stands twice, first at rendered line 4""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <<: {a: b}, a: c             | data.a
          a: c, <<: {a: b}             | data.a
          <<: [{a: b}, {a: c}]         | data.a
          <<: {a: b}, <<: {a: c}       | data.a
          <<: {<<: {a: b}, a: c}       | data.a
          on: a, "true": b             | data.true
          8: a, 0o10: b                | data[8]
          """)
  void mergedAndOtherwiseEqualKeysCount(String entries, String path) {
    assertThat(Streams.problem(Streams.CONFIG_MAP + "data: {" + entries + "}\n"))
        .extracting(DecodingProblem::path, DecodingProblem::message)
        .containsExactly(path, "the key stands twice, first at rendered line 3");
  }

  @Test
  void theLastOneIsBound() {
    assertThat(Streams.one("a: 1\na: 2\n").value("a")).contains(2);
  }
}
