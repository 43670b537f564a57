package io.helmtest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void whatIsShortStaysWhole() {
    assertThat(Excerpt.of("")).isEmpty();
    assertThat(Excerpt.of("a\n\n  b")).isEqualTo("a\n\n  b");
    assertThat(Excerpt.of(lines(1, 41))).isEqualTo(lines(1, 41));
    assertThat(Excerpt.of("x".repeat(1001))).isEqualTo("x".repeat(1001));
  }

  @Test
  void ofManyLinesBothEndsAreKept() {
    assertThat(Excerpt.of(lines(1, 42)))
        .isEqualTo(lines(1, 20) + "\n… (2 lines left out) …\n" + lines(23, 42));
  }

  @Test
  void ofALongLineBothEndsAreKept() {
    assertThat(Excerpt.of("a\n" + "b".repeat(501) + "c".repeat(501)))
        .isEqualTo("a\n" + "b".repeat(500) + "… (2 characters left out) …" + "c".repeat(500));
  }

  private static String lines(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("\n"));
  }
}
