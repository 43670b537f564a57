package io.helmtest.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What failed in a run, in few lines; the reports have all of it.
 *
 * @param all the tests that failed
 */
record FailedTests(List<FailedTest> all) {
  private static final int LINES = 68;
  private static final int LINES_OF_ONE = 12;

  FailedTests {
    all = List.copyOf(all);
  }

  FailedTests ofHelm() {
    return new FailedTests(all.stream().filter(FailedTest::isOfHelm).toList());
  }

  /** Each test with why it failed in the first environment; tests of one cause share it. */
  List<String> lines() {
    Collection<List<FailedTest>> causes =
        firsts().collect(groupingBy(FailedTest::cause, LinkedHashMap::new, toList())).values();
    int most = causes.isEmpty() ? 0 : Math.min(LINES_OF_ONE, LINES / causes.size() - 1);
    return causes.stream().flatMap(tests -> lines(tests, most)).toList();
  }

  private Stream<FailedTest> firsts() {
    return all.stream()
        .collect(groupingBy(FailedTest::name, TreeMap::new, toList()))
        .values()
        .stream()
        .map(tests -> tests.get(0));
  }

  private static Stream<String> lines(List<FailedTest> tests, int most) {
    List<String> lines = tests.get(0).message().lines().filter(line -> !isExemption(line)).toList();
    int left = lines.size() - most;
    String title = tests.stream().map(FailedTest::name).collect(joining(", "));
    return Stream.concat(
        Stream.of(left > 0 ? title + " (%d more in the report)".formatted(left) : title),
        lines.stream().limit(most).map(line -> "  " + line));
  }

  // The command exemptions writes them.
  private static boolean isExemption(String line) {
    return line.strip().startsWith("exemption: ");
  }
}
