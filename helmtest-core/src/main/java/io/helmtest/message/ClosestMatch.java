package io.helmtest.message;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant, by Levenshtein distance. */
public final class ClosestMatch {
  private static final int SHORTEST_SLIP = 5;

  private ClosestMatch() {}

  /**
   * The candidate nearest to a name that was not found.
   *
   * @param wanted the name that was asked for
   * @param candidates the names that exist
   * @return the nearest candidate, or empty when none is near: more than a third of the letters
   *     (but at least two, of three letters one) would have to change, unless only their order
   *     would
   */
  public static Optional<String> of(String wanted, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isNear(wanted, candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(wanted, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * A question to append to a message.
   *
   * @param wanted the name that was asked for
   * @param candidates the names that exist
   * @return {@code , did you mean "x"?} for the nearest candidate, or nothing when none is near
   */
  public static String question(String wanted, Collection<String> candidates) {
    return of(wanted, candidates).map(ClosestMatch::question).orElse("");
  }

  /**
   * The same question about a match that is known.
   *
   * @param match what was probably meant
   * @return {@code , did you mean "x"?}
   */
  public static String question(String match) {
    return ", did you mean \"" + match + "\"?";
  }

  /**
   * The same question on a line of its own, below a list of the candidates.
   *
   * @param wanted the name that was asked for
   * @param candidates the names that exist
   * @return a line break and {@code did you mean "x"?}, or nothing when none is near
   */
  public static String line(String wanted, Collection<String> candidates) {
    return of(wanted, candidates).map(match -> "\ndid you mean \"" + match + "\"?").orElse("");
  }

  /**
   * The path nearest to one that was not found. Where one of both has more steps, its last ones
   * count: {@code service.yaml} is near {@code templates/service.yaml}.
   *
   * @param wanted the path that was asked for
   * @param candidates the paths that exist
   * @return the nearest candidate, or empty when none is near
   */
  public static Optional<String> ofPath(String wanted, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isNear(end(wanted, candidate), end(candidate, wanted)))
        .min(
            Comparator.<String>comparingInt(
                    candidate -> distance(end(wanted, candidate), end(candidate, wanted)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Tells whether a name is most probably a slip of the pen.
   *
   * @param wanted the name that was asked for
   * @param candidates the names that exist
   * @return whether one of them differs in exactly one letter, or in the order of its letters, and
   *     not in its digits; of names of less than 5 characters, nobody can tell
   */
  public static boolean isSlip(String wanted, Collection<String> candidates) {
    return wanted.length() >= SHORTEST_SLIP
        && candidates.stream().anyMatch(candidate -> isSlip(wanted, candidate));
  }

  private static boolean isSlip(String wanted, String candidate) {
    boolean sameDigits = wanted.replaceAll("\\D", "").equals(candidate.replaceAll("\\D", ""));
    return sameDigits
        && !wanted.equals(candidate)
        && (distance(wanted, candidate) <= 1 || Arrays.equals(letters(wanted), letters(candidate)));
  }

  // As many steps of a path as another one has.
  private static String end(String path, String other) {
    List<String> steps = List.of(path.split("/"));
    int left = Math.max(0, steps.size() - other.split("/").length);
    return String.join("/", steps.subList(left, steps.size()));
  }

  private static boolean isNear(String wanted, String candidate) {
    int distance = distance(wanted, candidate);
    return (distance <= mostChanges(wanted.length()) && distance < candidate.length())
        || Arrays.equals(letters(wanted), letters(candidate));
  }

  private static int[] letters(String name) {
    return name.toLowerCase(Locale.ROOT).chars().sorted().toArray();
  }

  private static int mostChanges(int letters) {
    return Math.max(Math.min(2, Math.max(1, letters - 2)), letters / 3);
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row = nextRow(row, a.charAt(i - 1), b, i);
    }
    return row[b.length()];
  }

  private static int[] nextRow(int[] above, char letter, String b, int firstCell) {
    int[] row = new int[above.length];
    row[0] = firstCell;
    for (int j = 1; j < row.length; j++) {
      int change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}
