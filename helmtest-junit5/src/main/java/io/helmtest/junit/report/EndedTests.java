package io.helmtest.junit.report;

import io.helmtest.junit.report.build.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The tests of a build, each once: of what was run again, the last run. The files are read from the
 * last to the first, so that no more is kept than what was run again.
 */
final class EndedTests {
  private final BiConsumer<String, ReportedTest> tests;
  private final Set<String> runLater = new HashSet<>();

  private EndedTests(BiConsumer<String, ReportedTest> tests) {
    this.tests = tests;
  }

  /** Gives each test with its environment. */
  static void read(List<Path> files, BiConsumer<String, ReportedTest> tests) throws IOException {
    EndedTests ended = new EndedTests(tests);
    for (int i = files.size() - 1; i >= 0; i--) {
      ReportReader.read(files.get(i), ended::add);
    }
  }

  private void add(TestRun run, String environment, ReportedTest test) {
    if (isLastRun(run.id() + " " + test.id(), test)) {
      tests.accept(environment, test);
    }
  }

  private boolean isLastRun(String id, ReportedTest test) {
    return test.isRerun() ? runLater.add(id) : !runLater.contains(id);
  }
}
