package io.helmtest.junit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A secret of some kind, the same in each run.
 *
 * @param kind what it looks like
 * @param text what it is
 */
record GeneratedSecret(String kind, String text) {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String DIGITS = "0123456789";
  private static final String SYMBOLS = LETTERS + DIGITS + "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String UNICODE = LETTERS + "äöüßéèñçøåλπжя漢字";

  /** As many of each kind. */
  static List<GeneratedSecret> all(int ofEachKind) {
    Random random = new Random(20261130);
    List<GeneratedSecret> all = new ArrayList<>();
    for (int i = 0; i < ofEachKind; i++) {
      add(all, "letters and digits", chars(LETTERS + DIGITS, 12 + i % 30), random);
      add(all, "symbols", chars(SYMBOLS, 12 + i % 30), random);
      add(all, "letters of the world", chars(UNICODE, 12 + i % 30), random);
      add(all, "a number", r -> "1" + chars(DIGITS, 9 + r.nextInt(5)).apply(r) + "3", random);
      add(all, "a hexadecimal number", r -> "0x1" + chars("0123456789ABCDEF", 9).apply(r), random);
      add(all, "words", GeneratedSecret::words, random);
      add(all, "an address", r -> "db://u:" + word(r) + "@" + word(r) + ":5432/x?a=b&c=d", random);
      add(all, "lines", r -> words(r) + "\n" + words(r) + "\n  " + words(r) + "\n", random);
      add(all, "a key", GeneratedSecret::key, random);
      add(
          all,
          "JSON",
          r -> "{\"user\": \"%s\", \"n\": \"%s\"}".formatted(word(r), word(r)),
          random);
      add(all, "backslashes and quotes", r -> word(r) + "\\n\\" + word(r) + "\"''\"\\\\", random);
      add(all, "a tab and a smile", r -> word(r) + "\t" + word(r) + " 🙂", random);
      add(all, "a long text", chars(SYMBOLS, 300 + i), random);
    }
    return all;
  }

  private static void add(
      List<GeneratedSecret> all, String kind, Function<Random, String> text, Random random) {
    all.add(new GeneratedSecret(kind, text.apply(random)));
  }

  private static Function<Random, String> chars(String characters, int length) {
    return random ->
        random
            .ints(length, 0, characters.length())
            .mapToObj(i -> characters.substring(i, i + 1))
            .collect(Collectors.joining())
            .strip();
  }

  private static String word(Random random) {
    return chars(LETTERS, 9).apply(random);
  }

  private static String words(Random random) {
    return IntStream.range(0, 5).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
  }

  private static String key(Random random) {
    String lines =
        IntStream.range(0, 4)
            .mapToObj(i -> chars(LETTERS + DIGITS + "+/", 64).apply(random))
            .collect(Collectors.joining("\n"));
    return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
  }
}
