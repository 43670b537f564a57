package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NEL, LS and PS, which end lines in YAML 1.1: what go-yaml made of each. */
class LineBreaksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          a: bLS c                 ¦ bLSc
          a: b LS c                ¦ bLSc
          a: b\\nLS c              ¦ bLSc
          a: bLS\\n c              ¦ bLS\\nc
          a: bPSLS c               ¦ bPSLSc
          a: bNEL c                ¦ b c
          a: bNELNEL c             ¦ b\\nc
          a: bNELLS c              ¦ bLSc
          a: b\\rLS\\r\\n c        ¦ bLS\\nc
          a: bLS                   ¦ b
          a: bLS  # c              ¦ b
          a: bLS# c                ¦ b
          a: !!str 5LS 6           ¦ 5LS6
          a: 'b LS c''d'           ¦ bLSc'd
          a: 'b\\nPSc'             ¦ bPSc
          a: 'bLS'                 ¦ bLS
          a: ' LS\\n b'            ¦ LS\\nb
          a: 'bNELc'               ¦ b c
          a: "bLS c"               ¦ bLSc
          a: "b\\\\x41LS \\\\"c"   ¦ bALS"c
          a: "b \\\\LS  c"         ¦ b c
          a: "b \\\\LSLS  c"       ¦ b LSc
          a: "b\\\\\\nNELLS  c"    ¦ b\\nLSc
          a: "b\\\\\\r\\nLS c"     ¦ bLSc
          a: "b\\\\\\\\LS c"       ¦ b\\\\LSc
          a: "LSb"                 ¦ LSb
          a: "bNELc"               ¦ b c
          a: |\\n bLS c\\n         ¦ bLSc\\n
          a: |\\n bNEL c\\n        ¦ b\\nc\\n
          a: |\\n b\\rLS c\\r\\n dPS e\\n ¦ b\\nLSc\\ndPSe\\n
          a: |LS b\\n cLS          ¦ b\\ncLS
          a: |  # cLS bLS          ¦ bLS
          a: |-\\n bLS             ¦ b
          a: |-\\n bLS\\n          ¦ b
          a: |+\\n b\\nLSLSc: 1    ¦ b\\nLSLS
          a: |+\\nLS\\nc: 1        ¦ LS\\n
          a: |\\nLSLS              ¦ ``
          a: |2\\n    bLS  c\\n    ¦ `  bLSc\\n`
          a: |9\\n          bLS    ¦ ` bLS`
          a: |\\n LS  bLS   c\\n   ¦ LSbLS c\\n
          a: |\\n b\\nLS\\nc: 1    ¦ b\\n
          a: |\\n  bLS\\n  c\\n  LS\\nd: 1 ¦ bLS\\nc\\n
          a: |\\n  bLS\\n\\n# comment\\nd: 1 ¦ bLS
          a: >\\n bLS c\\n         ¦ bLSc\\n
          a: >\\n b\\nLS c\\n d\\n ¦ bLSc d\\n
          a: >\\n bLS\\n c\\n      ¦ bLS\\nc\\n
          a: >\\n bNEL c\\n        ¦ b c\\n
          a: >-\\n bLS  cLS d\\n eLS ¦ bLS cLSd e
          a: >1\\n   bLS  c\\n d\\n e ¦ `  bLS c\\nd e\\n`
          a: >\\n\\nLS b\\n cLSLS d\\n\\n e\\n ¦ \\nLSb cLSLSd\\ne\\n
          a: >+\\n b\\n cLS\\n\\nc: 1 ¦ b cLS\\n\\n
          a: >+\\n \\nLS\\nb: 1    ¦ \\nLS\\n
          """)
  void inAScalarTheyAreKeptOrFolded(String yaml, String value) {
    assertThat(Streams.one(plain(yaml)).value("a")).contains(plain(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # xLSa: 1
          b: 2 # xLSa: 1
          b:LS  c: 1PSa: 1
          b: [c,LSd]NELa: 1
          b: {c: 'LS',LSd: 2}LSLSa: 1
          """)
  void betweenTokensTheyEndALine(String yaml) {
    assertThat(Streams.one(plain(yaml)).value("a")).contains(1);
  }

  // Each scalar looks at its own text alone: a text of 100,000 scalars is read about twice.
  @Test
  void manyScalarsHaveTheirOwn() {
    String items = "- |\n 'b\u2028 c\n".repeat(100_000);

    assertThat(Streams.one("a:\n" + items).value("a[99999]")).contains("'b\u2028c\n");
  }

  @Test
  void oneScalarHasMany() {
    String lines = "b\u2028 ".repeat(100_000);

    assertThat(Streams.one("a: " + lines + "\n").value("a"))
        .contains("b\u2028".repeat(99_999) + "b");
  }

  private static String plain(String text) {
    return text.replace("NEL", "\u0085")
        .replace("LS", "\u2028")
        .replace("PS", "\u2029")
        .translateEscapes();
  }
}
