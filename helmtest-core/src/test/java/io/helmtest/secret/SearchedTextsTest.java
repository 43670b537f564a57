package io.helmtest.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Finds what a search for one secret after the other finds, however the secrets came. */
class SearchedTextsTest {

  @RepeatedTest(200)
  void findsWhatAPlainSearchFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    SearchedTexts searched = new SearchedTexts();
    List<String> secrets = new ArrayList<>();
    for (int growth = 0; growth < 5; growth++) {
      for (int i = random.nextInt(8); i > 0; i--) {
        secrets.add(letters(random, 4 + random.nextInt(40)));
        searched.addSecret(secrets.get(secrets.size() - 1));
      }
      String text = letters(random, 300) + (secrets.isEmpty() ? "" : secrets.get(0)) + "ab";
      assertThat(searched.mask(text)).isEqualTo(plainSearch(secrets, text));
    }
  }

  @Test
  void growsWithoutBeingBuiltAnew() {
    SearchedTexts searched = new SearchedTexts();
    for (int i = 0; i < 3_000; i++) {
      searched.addSecret("grows-%d-and-is-long-enough".formatted(i));
      assertThat(searched.mask("a grows-%d-and-is-long-enough".formatted(i))).isEqualTo("a …");
    }
  }

  @Test
  void hidesInEachThreadWhatItHasAdded() {
    SearchedTexts searched = new SearchedTexts();
    assertThat(
            IntStream.range(0, 4_000)
                .parallel()
                .mapToObj(i -> "added-by-a-thread-%d-".formatted(i))
                .filter(
                    secret -> {
                      searched.addSecret(secret);
                      searched.addStructure("structure-" + secret.length());
                      return searched.mask(secret).equals("…");
                    })
                .count())
        .isEqualTo(4_000);
  }

  private static String plainSearch(List<String> secrets, String text) {
    BitSet hidden = new BitSet();
    for (String secret : secrets) {
      String beginning = secret.substring(0, Math.min(16, secret.length()));
      for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        int end = at;
        while (end < text.length()
            && end - at < secret.length()
            && text.charAt(end) == secret.charAt(end - at)) {
          end++;
        }
        hidden.set(at, end);
      }
    }
    return hidden(text, hidden);
  }

  private static String hidden(String text, BitSet hidden) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!hidden.get(i)) {
        shown.append(text.charAt(i));
      } else if (i == 0 || !hidden.get(i - 1)) {
        shown.append('…');
      }
    }
    return shown.toString();
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 0, 3)
        .mapToObj(letter -> "abc".substring(letter, letter + 1))
        .reduce("", String::concat);
  }
}
