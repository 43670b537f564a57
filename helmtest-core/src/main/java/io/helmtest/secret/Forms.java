package io.helmtest.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is looked for because of one secret text. */
final class Forms {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 128;

  private Forms() {}

  /** Those of its lines; of the whole text if all of its lines are short. */
  static Stream<Form> of(String secret) {
    return parts(secret).stream()
        .flatMap(part -> Stream.concat(forms(letters(part), false), base64(part.getBytes(UTF_8))));
  }

  /** The parts that are looked for at all. */
  static List<String> parts(String secret) {
    List<String> lines = secret.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> searched = lines.stream().filter(line -> line.length() >= SHORTEST).toList();
    return (searched.isEmpty() ? List.of(String.join(" ", lines)) : searched)
        .stream().filter(Forms::isSearched).toList();
  }

  private static boolean isSearched(String part) {
    return part.length() >= SHORTEST
        && letters(part).length() >= SHORTEST - 1
        && !CommonWords.contain(part);
  }

  private static String letters(String text) {
    return new Letters(PlacedText.of(text)).spaced();
  }

  // A text of three bytes is four characters; where it begins in them, nobody knows.
  private static Stream<Form> base64(byte[] bytes) {
    return IntStream.range(0, 3).boxed().flatMap(offset -> forms(base64(bytes, offset), true));
  }

  // Without the characters at either end that hold bits of other bytes too.
  private static String base64(byte[] bytes, int offset) {
    byte[] shifted = new byte[offset + bytes.length];
    System.arraycopy(bytes, 0, shifted, offset, bytes.length);
    String encoded = Base64.getEncoder().encodeToString(shifted);
    return letters(encoded.substring((offset * 8 + 5) / 6, shifted.length * 8 / 6));
  }

  // In pieces: so a text that is all one letter takes no longer than any other.
  private static Stream<Form> forms(String letters, boolean base64) {
    return IntStream.iterate(0, from -> from < letters.length(), from -> from + LONGEST)
        .map(from -> Math.max(0, Math.min(from, letters.length() - Form.BEGINNING)))
        .mapToObj(
            from -> letters.substring(from, Math.min(from + LONGEST, letters.length())).strip())
        .map(piece -> Form.of(piece, base64));
  }
}
