package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {<<: {a: 1}, b: 2}               | {a=1, b=2}
          {b: 2, <<: {a: 1}}               | {b=2, a=1}
          {<<: [{a: 1}, {b: 2}]}           | {b=2, a=1}
          {<<: {a: 1}, <<: {b: 2}}         | {a=1, b=2}
          {<<: {<<: {a: 1}, b: 2}}         | {a=1, b=2}
          {<<: []}                         | {}
          {!!merge <<: {a: 1}}             | {a=1}
          {!!merge "<<": {a: 1}}           | {a=1}
          {"<<": {a: 1}}                   | {<<={a=1}}
          {!!str <<: {a: 1}}               | {<<={a=1}}
          {<: 1}                           | {<=1}
          {<<: {a: 1}, a: 2}               | {a=2}
          {a: 2, <<: {a: 1}}               | {a=1}
          {<<: [{a: 1}, {a: 2}]}           | {a=1}
          """)
  void mergedKeysAreKeysLikeAnyOther(String yaml, String content) {
    assertThat(Streams.one(yaml).content()).hasToString(content);
  }

  @Test
  void aliasesAreMergedToo() {
    ManifestDocument document =
        Streams.one("a: &a {b: 1}\nc: &c {d: 2}\none: {<<: *a}\ntwo: {<<: [*a, *c]}\n");

    assertThat(document.value("one").orElseThrow()).hasToString("{b=1}");
    assertThat(document.value("two").orElseThrow()).hasToString("{d=2, b=1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "~", "", "[5]", "[[{a: 1}]]", "*list"})
  void onlyMappingsAreMerged(String source) {
    assertThat(Streams.problems("a: &list [{b: 1}]\nc:\n  <<: " + source + "\n"))
        .isEqualTo(
            """
            unknown template (rendered line 3:3) is not YAML: \
            << merges mappings, but its value is none""");
  }

  @Test
  void whatIsMergedIsCheckedWhereItStands() {
    assertThat(
            Streams.problems(
                """
                apiVersion: v1
                kind: Pod
                x: &x
                  hostNetwrk: true
                spec:
                  <<: *x
                """))
        .isEqualTo(
            """
            unknown template (rendered line 3:1) x: unknown field
            unknown template (rendered line 4:3) spec.hostNetwrk: unknown field, \
            did you mean "hostNetwork"?""");
  }
}
