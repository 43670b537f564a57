package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String SECRET =
      """
      apiVersion: v1
      kind: Secret
      data:
        a: YQ==
      """;
  private static final Judgement AGREED =
      new Judgement(Manifest.asRendered("a", SECRET), Verdict.accepts(), Verdict.accepts());
  private static final Judgement MISSED =
      new Judgement(
          new Manifest("a#1", SECRET, "another scalar", SECRET.replace("YQ==", "?")),
          Verdict.accepts(),
          Verdict.refuses("illegal base64 data at input byte 0"));
  private static final Judgement FALSE_ALARM =
      new Judgement(
          Manifest.asRendered("b", SECRET),
          Verdict.refuses("b.yaml (rendered line 4:3) data.a: expected 1 but found \"YQ==\""),
          Verdict.accepts());
  private static final ExpectedDifference BASE64 =
      new ExpectedDifference(
          Pattern.compile("only the serializer refuses: illegal"), "we do not care");
  private static final ExpectedDifference TIME =
      new ExpectedDifference(
          Pattern.compile("only the serializer refuses: parsing time"), "nor here");

  @Test
  void countsWhatDiffersAndWhatWasNotExpected() {
    Comparison comparison =
        new Comparison(List.of(AGREED, MISSED, FALSE_ALARM, AGREED), List.of(BASE64, TIME));

    assertThat(comparison.agreement()).isEqualTo(0.5);
    assertThat(comparison.falseAlarms()).containsExactly(FALSE_ALARM);
    assertThat(comparison.unexpectedCauses())
        .containsExactly("only this library refuses: expected 0 but found …");
    assertThat(comparison.stale()).containsExactly(TIME);
  }

  @Test
  void reportsAllDifferencesByCause() {
    Comparison comparison =
        new Comparison(List.of(AGREED, MISSED, FALSE_ALARM, AGREED), List.of(BASE64));

    assertThat(comparison.report())
        .isEqualTo(
            """
            4 manifests, 1 refused by the serializer, 2 differences, 50.00 % agreement

            1 × only the serializer refuses: illegal base0 data at input byte 0
            expected: we do not care
            a#1: another scalar
              this library accepts
              the serializer refuses: illegal base64 data at input byte 0
                | data:
                |   a: ?

            1 × only this library refuses: expected 0 but found …
            unexpected
            b: as rendered
              this library refuses: b.yaml (rendered line 4:3) data.a: expected 1 but found "YQ=="
              the serializer accepts
            """);
  }
}
