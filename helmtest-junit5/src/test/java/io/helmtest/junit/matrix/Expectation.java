package io.helmtest.junit.matrix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What holds where a phase does not pass.
 *
 * @param phase the phase
 * @param marks for each place {@code x}: it ends as the phase; {@code ok}: it passes; {@code -}: it
 *     is not reached, or is a container that passes
 * @param isGiven whether the phase takes parameters
 * @param isHidden whether Surefire gets the failure without the secret
 * @param isAttached whether the failed ones carry the manifest
 */
record Expectation(
    Phase phase, Map<Place, String> marks, boolean isGiven, boolean isHidden, boolean isAttached) {
  private static final List<String> ALL_PASS =
      List.of("TEMPLATE PASSES", "TEST PASSES", "DYNAMIC PASSES");

  /** The lines of a table, whose first one names the columns. */
  static List<Expectation> in(String table) {
    List<List<String>> lines = table.lines().map(Expectation::words).toList();
    return lines.stream().skip(1).map(line -> of(row(lines.get(0), line))).toList();
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }

  private static Map<String, String> row(List<String> columns, List<String> words) {
    return IntStream.range(0, columns.size())
        .boxed()
        .collect(Collectors.toMap(columns::get, words::get));
  }

  private static Expectation of(Map<String, String> row) {
    Map<Place, String> marks = new EnumMap<>(Place.class);
    Arrays.stream(Place.values()).forEach(place -> marks.put(place, word(row, place.name())));
    return new Expectation(
        Phase.valueOf(word(row, "phase")),
        marks,
        is(word(row, "parameters"), "given", "none"),
        is(word(row, "secret"), "hidden", "shown"),
        is(word(row, "manifest"), "attached", "none"));
  }

  private static String word(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static boolean is(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalArgumentException(word);
    }
    return word.equals(yes);
  }

  /** How often the phase is reached, whatever comes of it. */
  int times() {
    return (int) marks.values().stream().filter("x"::equals).count();
  }

  /** What came of tests, and of containers that did not pass. */
  List<String> told(Outcome outcome) {
    return told(outcome, "");
  }

  /** The same with what is attached. */
  List<String> reported(Outcome outcome) {
    return told(outcome, isAttached && outcome == Outcome.FAILS ? ", manifest" : "");
  }

  private List<String> told(Outcome outcome, String attached) {
    return outcome == Outcome.PASSES
        ? ALL_PASS
        : marks.entrySet().stream()
            .filter(mark -> !mark.getValue().equals("-"))
            .map(mark -> mark.getKey() + " " + end(mark.getValue(), outcome + attached))
            .toList();
  }

  private static String end(String mark, String outcome) {
    return Objects.requireNonNull(Map.of("x", outcome, "ok", "PASSES").get(mark), mark);
  }
}
