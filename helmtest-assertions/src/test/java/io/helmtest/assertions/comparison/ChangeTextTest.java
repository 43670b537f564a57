package io.helmtest.assertions.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTextTest {

  @Test
  void aValueIsWrittenAsItIs() {
    assertThat(text("spec.replicas", 1, 3)).isEqualTo("1 → 3");
    assertThat(text("spec.replicas", null, 3)).isEqualTo("absent → 3");
    assertThat(text("spec.replicas", 1, null)).isEqualTo("1 → absent");
    assertThat(text("spec.a", List.of("x"), Map.of("b", "c"))).isEqualTo("[x] → {b=c}");
  }

  @Test
  void whatLooksAlikeHasItsType() {
    assertThat(text("spec.a", 1, "1")).isEqualTo("1 (Integer) → 1 (String)");
  }

  @Test
  void ofATextOfSeveralLinesOnlyTheFirstThatDiffersIsShown() {
    assertThat(text("data.a", "x:\n  y: 1\nz: 1\n", "x:\n  y: 2\nz: 2\n"))
        .isEqualTo("line 2: y: 1 → y: 2");
    assertThat(text("data.a", "x\n", "x\ny\n")).isEqualTo("line 2: absent → y");
    assertThat(text("data.a", "x\ny\n", "x\n")).isEqualTo("line 2: y → absent");
  }

  @Test
  void whiteSpaceIsSaidToDiffer() {
    assertThat(text("data.a", "x\n", "x")).isEqualTo("differs in white space");
    assertThat(text("data.a", "x\n  y\n", "x\ny\n")).isEqualTo("differs in white space");
    assertThat(text("data.a", "x ", "x")).isEqualTo("x  → x");
  }

  @Test
  void ofALongValueThePartThatDiffersIsShown() {
    assertThat(text("data.a", "x".repeat(121), "y".repeat(120)))
        .isEqualTo("x".repeat(120) + "… → " + "y".repeat(120));
    assertThat(text("data.a", "x".repeat(200) + "a", "x".repeat(200) + "b"))
        .isEqualTo("…" + "x".repeat(60) + "a → …" + "x".repeat(60) + "b");
    assertThat(text("data.a", null, "x\ny")).isEqualTo("absent → x, y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "data.password", "data[tls.key]", "stringData.password"})
  void aSecretStaysOne(String path) {
    ObjectId secret = new ObjectId("v1", "Secret", null, "shop");
    Change change =
        new Change(secret, path, "b2xk", "bmV3", new SourceLocation("shop/templates/s.yaml", 7, 1));
    assertThat(change)
        .hasToString(
            "Secret shop: %s: (hidden) → (hidden) at shop/templates/s.yaml (rendered line 7)",
            path);
  }

  @Test
  void whatIsNoDataOfASecretIsShown() {
    ObjectId secret = new ObjectId("v1", "Secret", null, "shop");
    assertThat(ChangeText.of(new Change(secret, "type", "a", "b", new SourceLocation(null, 1, 1))))
        .isEqualTo("a → b");
  }

  private static String text(String path, @Nullable Object before, @Nullable Object after) {
    ObjectId object = new ObjectId("v1", "ConfigMap", null, "shop-config");
    return ChangeText.of(new Change(object, path, before, after, new SourceLocation(null, 1, 1)));
  }
}
