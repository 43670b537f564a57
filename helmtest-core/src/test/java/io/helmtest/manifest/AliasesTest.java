package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

  @Test
  void anAliasIsWhatItsAnchorIs() {
    ManifestDocument document =
        Streams.one("a: &a {b: &b [1, x]}\nc: *a\nd: [*b, *a]\n*b0 : 1\n".replace("*b0 : 1\n", ""));

    assertThat(document.value("c")).contains(Map.of("b", List.of(1, "x")));
    assertThat(document.value("d"))
        .contains(List.of(List.of(1, "x"), Map.of("b", List.of(1, "x"))));
  }

  @Test
  void keysMayBeAnchorsAndAliases() {
    assertThat(Streams.one("&a b: c\nd: *a\ne: &f g\n*f : h\n").content())
        .containsExactly(
            Map.entry("b", "c"), Map.entry("d", "b"), Map.entry("e", "g"), Map.entry("g", "h"));
  }

  @Test
  void theLastAnchorOfANameCounts() {
    assertThat(Streams.one("a: &a 1\nb: *a\nc: &a 2\nd: *a\n").content())
        .containsEntry("b", 1)
        .containsEntry("d", 2);
  }

  @Test
  void aProblemInAnAnchorIsOneOfEachAliasToo() {
    assertThat(
            Streams.problems(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  labels: &labels
                    a: 1
                  annotations: *labels
                """))
        .isEqualTo(
            """
            unknown template (rendered line 5:5) metadata.labels.a: \
            expected a string but found the number 1: quote it in the template
            unknown template (rendered line 5:5) metadata.annotations.a: \
            expected a string but found the number 1: quote it in the template""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: *b                  | 5
          a: &b {c: *b}          | 12
          a: &b [*b]             | 9
          a: &b 1, c: &b [*b]    | 18
          """)
  void anAliasNeedsAnAnchorThatIsComplete(String entries, int column) {
    assertThat(Streams.problems("{" + entries + "}"))
        .isEqualTo(
            """
            unknown template (rendered line 1:%d) is not YAML: \
            alias *b names no anchor before it, or one that contains it""",
            column);
  }

  @Test
  void aThousandAliasesAreHarmless() {
    StringBuilder yaml = new StringBuilder(Streams.CONFIG_MAP + "data:\n  a0: &a x\n");
    for (int i = 1; i <= 1000; i++) {
      yaml.append("  a").append(i).append(": *a\n");
    }

    assertThat(Streams.problems(yaml.toString())).isEmpty();
    assertThat(Streams.one(yaml.toString()).value("data.a1000")).contains("x");
  }

  @ParameterizedTest
  @CsvSource({"2, 9", "3, 6", "9, 3", "15, 3"})
  void aSmallBombDoesNoHarm(int aliases, int lines) {
    assertThat(Streams.problems(laughs(aliases, lines))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 10, 12:10", "3, 7, 9:14", "9, 4, 6:22", "9, 11, 6:22", "15, 4, 6:10"})
  void aBombIsRefusedWhereItExplodes(int aliases, int lines, String place) {
    assertThat(Streams.problems(laughs(aliases, lines)))
        .isEqualTo(
            "unknown template (rendered line %s) is not YAML: aliases blow up the document", place);
  }

  @Test
  void theLargerADocumentIsTheLessOfItMayComeFromAliases() {
    assertThat(Streams.problems(aliasesOfTenThousandItems(43))).isEmpty();
    assertThat(Streams.problems(aliasesOfTenThousandItems(44)))
        .isEqualTo(
            "unknown template (rendered line 4:134) is not YAML: aliases blow up the document");
  }

  private static String aliasesOfTenThousandItems(int aliases) {
    return Streams.CUSTOM
        + "x: &a ["
        + "x,".repeat(10_000)
        + "]\ny: ["
        + "*a,".repeat(aliases)
        + "]\n";
  }

  private static String laughs(int aliases, int lines) {
    StringBuilder yaml = new StringBuilder(Streams.CUSTOM);
    String items = "x,".repeat(aliases);
    for (int i = 0; i < lines; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, items));
      items = "*a%d,".formatted(i).repeat(aliases);
    }
    return yaml.toString();
  }
}
