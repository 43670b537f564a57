package io.helmtest.secret;

import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;

/** The numbers among the secrets, which a text may write in any notation. */
final class Numbers {
  private static final int SHORTEST = 4;

  private final Set<Double> secret = ConcurrentHashMap.newKeySet();
  private final Set<Double> shown = ConcurrentHashMap.newKeySet();

  /** Adds a text, if it is a number that is not too short to be looked for. */
  void add(String text) {
    PlacedText placed = PlacedText.of(text.startsWith("-") ? text.substring(1) : text);
    NumberText number = new NumberText(placed, 0);
    if (number.end() == placed.length() && isLong(number.value())) {
      secret.add(number.value());
      number.octal().ifPresent(secret::add);
    }
  }

  private static boolean isLong(double value) {
    return Double.isFinite(value)
        && BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().length() >= SHORTEST;
  }

  /** Numbers that a text of the render's structure has are not secret. */
  void show(String text) {
    find(PlacedText.of(text), (number, at) -> shown.add(number.value()));
  }

  /** Finds them, with the indexes at which they begin. */
  void findSecret(PlacedText text, ObjIntConsumer<NumberText> hits) {
    if (!secret.isEmpty()) {
      find(
          text,
          (number, at) -> {
            if (secret.contains(number.value()) && !shown.contains(number.value())) {
              hits.accept(number, at);
            }
          });
    }
  }

  private static void find(PlacedText text, ObjIntConsumer<NumberText> hits) {
    int at = 0;
    while (at < text.length()) {
      if (NumberText.isDigit(text.at(at))) {
        NumberText number = new NumberText(text, at);
        hits.accept(number, at);
        at = number.end();
      } else {
        at++;
      }
    }
  }
}
