package io.helmtest.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A text, as it is or without its escapes, whose characters know their places in the original. */
final class PlacedText {
  private static final int MOST_ESCAPED = 3;

  private final char[] characters;
  private final int[] places;
  private final int length;

  /** Of as many characters as there are places but one: the last place is the original's end. */
  private PlacedText(char[] characters, int[] places, int length) {
    this.characters = characters;
    this.places = places;
    this.length = length;
  }

  /** The text as it is, and as it is once its escapes are read, which may be escaped again. */
  static List<PlacedText> all(String text) {
    PlacedText asItIs = of(text);
    List<PlacedText> all = new ArrayList<>(List.of(asItIs));
    if (text.indexOf('%') >= 0) {
      asItIs.unescaped(Escapes::inUrl).ifPresent(all::add);
    }
    Optional<PlacedText> last = Optional.of(asItIs).filter(any -> text.indexOf('\\') >= 0);
    for (int i = 0; i < MOST_ESCAPED && last.isPresent(); i++) {
      last = last.get().unescaped(Escapes::inCode);
      last.ifPresent(all::add);
    }
    return all;
  }

  static PlacedText of(String text) {
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    return new PlacedText(text.toCharArray(), places, text.length());
  }

  int length() {
    return length;
  }

  char at(int index) {
    return characters[index];
  }

  /** Where a character begins in the original; for the length, where the original ends. */
  int place(int index) {
    return places[index];
  }

  private Optional<PlacedText> unescaped(BiFunction<char[], Integer, Escapes> kind) {
    char[] read = new char[length];
    int[] from = new int[length + 1];
    int count = 0;
    Escapes escapes = kind.apply(characters, length);
    for (int i = 0; i < length; i = escapes.end()) {
      int more = escapes.read(i, read, count);
      Arrays.fill(from, count, count + more, places[i]);
      count += more;
    }
    from[count] = places[length];
    return count == length ? Optional.empty() : Optional.of(new PlacedText(read, from, count));
  }
}
