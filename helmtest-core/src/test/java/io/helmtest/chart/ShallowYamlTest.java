package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that go as deep as nobody means. */
class ShallowYamlTest {
  private static final String DEEP = "[".repeat(20_000) + "]".repeat(20_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nameOverride: a\nb: %s",
        "nameOverride: %s",
        "nameOverride: &a [[*a]]",
        "nameOverride: &a {b: {c: *a}}"
      })
  void noNameIsLookedForInThem(String yaml) {
    assertThat(names(yaml.formatted(DEEP))).isEmpty();
  }

  @Test
  void aNameBesideTwoHundredLevelsIsFound() {
    assertThat(names("nameOverride: a\nb: " + "[".repeat(199) + "]".repeat(199)))
        .containsExactly("a");
    assertThat(names("nameOverride: a\nb: " + "[".repeat(200) + "]".repeat(200))).isEmpty();
  }

  @Test
  void siblingsAreNoLevels() {
    assertThat(names("nameOverride: a\nb: " + "[" + "[],".repeat(1_000) + "]"))
        .containsExactly("a");
  }

  @Test
  void keysBeforeThemAreStillWarnedOf() {
    assertThat(BooleanKeys.warnings(layer("on: 1\na: " + DEEP + "\noff: 1\n"))).hasSize(1);
  }

  @Test
  void aRefusedLayerIsSaidToBeTooDeep() {
    assertThat(ValuesProblem.of(layer("a: " + DEEP)))
        .contains("values, line 1, column 203: nested deeper than 200 levels");
  }

  private static Iterable<String> names(String yaml) {
    return NameOverrides.of(List.of(), List.of(), List.of(layer(yaml)), List.of());
  }

  private static ValuesLayer layer(String yaml) {
    return new ValuesLayer("values", yaml);
  }
}
