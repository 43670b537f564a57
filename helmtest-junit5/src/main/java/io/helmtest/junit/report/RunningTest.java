package io.helmtest.junit.report;

import io.helmtest.junit.report.name.TestName;
import io.helmtest.secret.Secrets;
import java.util.List;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestIdentifier;

/** A test between its first sign and its end. */
final class RunningTest {
  private final StringBuilder output = new StringBuilder();
  private final StringBuilder errors = new StringBuilder();
  private String environment = ReportFolder.NO_ENVIRONMENT;
  private String declared = "";
  private String variation = "";
  private boolean leftOut;
  private long start = System.nanoTime();

  synchronized void start() {
    start = System.nanoTime();
  }

  /** Output that JUnit captured comes in entries of its own names. */
  synchronized void add(ReportEntry entry) {
    entry.getKeyValuePairs().forEach(this::add);
  }

  synchronized String environment() {
    return environment;
  }

  /** The environments of its class; empty where it has none. */
  synchronized String declared() {
    return declared;
  }

  /** Whether its environment was not to be tested. */
  synchronized boolean isLeftOut() {
    return leftOut;
  }

  synchronized ReportedTest end(
      TestIdentifier test, boolean isRerun, Outcome outcome, List<String> attachments) {
    StringBuilder shown = new StringBuilder(Secrets.ofRun().mask(output.toString()));
    attachments.forEach(file -> line(shown, ReportedTest.attachment(file)));
    return new ReportedTest(
        name(test).masked(Secrets.ofRun()::mask),
        test.getUniqueId(),
        isRerun,
        (System.nanoTime() - start) / 1e9,
        outcome,
        shown.toString(),
        Secrets.ofRun().mask(errors.toString()));
  }

  private TestName name(TestIdentifier test) {
    return environment.equals(ReportFolder.NO_ENVIRONMENT)
        ? TestName.of(test)
        : TestName.inEnvironment(test, variation);
  }

  private void add(String key, String value) {
    switch (key) {
      case Entry.ENVIRONMENT -> environment = value;
      case Entry.DECLARED -> declared = value;
      case Entry.VARIATION -> variation = value;
      case Entry.LEFT_OUT -> leftOut = true;
      case Entry.INVOCATION, Entry.EXEMPTED -> {}
      case "stdout" -> line(output, value);
      case "stderr" -> line(errors, value);
      default -> line(output, key + " = " + value);
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(line.endsWith("\n") ? "" : "\n");
  }
}
