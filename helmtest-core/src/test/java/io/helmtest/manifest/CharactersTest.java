package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Control characters, byte order marks, tabs, and line breaks of all kinds. */
class CharactersTest {

  @ParameterizedTest
  @CsvSource({
    "0, U+0000",
    "7, U+0007",
    "27, U+001B",
    "127, U+007F",
    "128, U+0080",
    "65534, U+FFFE"
  })
  void controlCharactersAreRefusedWhereTheyStand(int character, String name) {
    String yaml = "kind: A\n---\n# Source: b.yaml\ndata:\n  é😀: \"x" + (char) character + "\"\n";

    assertThat(ManifestStream.read(yaml).unreadable())
        .extracting(DecodingProblem::text)
        .containsExactly(
            "b.yaml (rendered line 5:9) is not YAML: the character %s is not allowed"
                .formatted(name));
  }

  @ParameterizedTest
  @CsvSource({"0, U+0000", "127, U+007F"})
  void evenAtTheVeryStart(int character, String name) {
    assertThat(Streams.problems(Character.toString(character)))
        .isEqualTo(
            "unknown template (rendered line 1:1) is not YAML: the character %s is not allowed",
            name);
  }

  @Test
  void escapedTheyAreFine() {
    assertThat(Streams.one("a: \"\\0\\x07\\x7f\"\n").value("a")).contains("\0\u0007\u007f");
  }

  @Test
  void aByteOrderMarkMayStandAtTheStart() {
    assertThat(Streams.problems("\uFEFF" + Streams.CONFIG_MAP)).isEmpty();
    assertThat(Streams.problems("\uFEFF---\n" + Streams.CONFIG_MAP)).isEmpty();
  }

  @Test
  void elsewhereItIsACharacterLikeAnyOther() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "\uFEFFdata: {a: b}\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:1) \uFEFFdata: unknown field, \
            did you mean "data"?""");
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data: {a: x\uFEFFy}\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\tb", "a: b\tc", "a: \"\tb\"", "{\ta: b}", "a: |\n  b\n  \tc"})
  void tabsMayStandBetweenAndInScalars(String yaml) {
    assertThat(ManifestStream.read(yaml).unreadable()).isEmpty();
  }

  @Test
  void tabsDoNotIndent() {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data:\n\ta: b\n"))
        .isEqualTo(
            """
            unknown template (rendered line 4:1) is not YAML: found character '\\t(TAB)' \
            that cannot start any token. (Do not use \\t(TAB) for indentation)""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
  void oldLineBreaksBreakLinesButTheLinesAreThoseOfAnEditor(String lineBreak) {
    String yaml =
        "# Source: 😀" + lineBreak + "\nkind: A" + lineBreak + "metadata: {x: 1}\nspec:\n  a: 1\n";

    assertThat(Streams.one(yaml).value("metadata.x")).contains(1);
    assertThat(Streams.one(yaml).locate("spec.a")).extracting(SourceLocation::line).isEqualTo(4);
    assertThat(Streams.one(yaml).locate("metadata.x"))
        .extracting(SourceLocation::line)
        .isEqualTo(2);
  }

  @Test
  void windowsLineBreaksAreLineBreaks() {
    ManifestDocument document =
        Streams.one(
            (Streams.CONFIG_MAP + "data:\n  a: |\n    b\n    c\n  d: 5\n").replace("\n", "\r\n"));

    assertThat(document.value("data.a")).contains("b\nc\n");
    assertThat(document.problems())
        .extracting(DecodingProblem::text)
        .containsExactly(
            """
            unknown template (rendered line 7:3) data.d: \
            expected a string but found the number 5: quote it in the template""");
  }

  @Test
  void aParsersMessageIsOneLine() {
    assertThat(Streams.problems("a: !<x\n"))
        .isEqualTo(
            "unknown template (rendered line 1:7) is not YAML: expected '>', but found ' ' (10)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[-]", "[-, b]", "[b, -]", "{c: -}"})
  void aDashMayStandAloneInAFlow(String yaml) {
    assertThat(Streams.one("a: " + yaml + "\n").value("a").toString()).contains("-");
  }

  @Test
  void aSecondByteOrderMarkIsRefused() {
    assertThat(Streams.problems("\uFEFF\uFEFF" + Streams.CONFIG_MAP))
        .isEqualTo(
            "unknown template (rendered line 1:1) is not YAML: the character U+FEFF is not allowed");
  }

  @Test
  void escapesAreThoseOfYaml11() {
    assertThat(Streams.one("a: \"\\L\\P\\N\\_ \\\\/ \\\\ud83d\"\nb: '\\/'\nc: \\L\n").value("a"))
        .contains("\u2028\u2029\u0085\u00a0 \\/ \\ud83d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\/", "\\ud83d\\ude00", "\\\\\\/", "\\U0000DC00"})
  void othersAreRefused(String escape) {
    assertThat(Streams.problems(Streams.CONFIG_MAP + "data: {a: \"é😀" + escape + "\"}\n"))
        .isEqualTo(
            "unknown template (rendered line 3:11) is not YAML: an escape that Kubernetes does not know");
  }

  @Test
  void aCommentMayFollowABlockScalarAtOnce() {
    assertThat(Streams.one("a: |#c\n  b\nc: >-#d\n  e\n").value("a")).contains("b\n");
  }

  @Test
  void manyOldLineBreaksAreReadInNoTime() {
    String lines = "a: b\u2028".repeat(50_000);
    assertThat(Streams.problems(Streams.CONFIG_MAP + "# " + lines)).contains("a");
  }
}
