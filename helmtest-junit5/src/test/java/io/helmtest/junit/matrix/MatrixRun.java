package io.helmtest.junit.matrix;

import io.helmtest.junit.report.PublishedTest;
import io.helmtest.junit.report.ReportedRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A run of a fixture: what JUnit's listeners are told, such as Surefire's, and what our reports.
 */
final class MatrixRun implements TestExecutionListener {
  private final List<String> given = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Class<?> fixture;
  private final ReportedRun reports;

  private MatrixRun(Class<?> fixture, Path folder) {
    this.fixture = fixture;
    this.reports = new ReportedRun(folder, "build 1");
  }

  static MatrixRun of(Class<?> fixture, Map<String, String> parameters, Path folder) {
    MatrixRun run = new MatrixRun(fixture, folder);
    run.reports.execute(fixture, parameters, run);
    return run;
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    Stream.ofNullable(entry.getKeyValuePairs().get(Behaviour.GIVEN)).forEach(given::add);
  }

  // Of a container that passes, reports tell nothing either.
  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Outcome outcome = Outcome.of(result);
    if (test.isTest() || outcome != Outcome.PASSES) {
      told.add(Place.nameOf(test) + " " + outcome);
    }
    result.getThrowable().map(MatrixRun::text).ifPresent(failures::add);
  }

  /** What the phase was given, each time that it was reached. */
  List<String> given() {
    return given;
  }

  /** What came of the tests, and of the containers that did not pass, as Surefire gets it. */
  List<String> told() {
    return told;
  }

  /** The failures that Surefire gets. */
  List<String> failures() {
    return failures;
  }

  /** What came of them in the reports, and what is attached there. */
  List<String> reported() throws IOException {
    return reports.published().stream()
        .map(test -> Place.nameOf(test, fixture) + " " + Outcome.of(test) + attached(test))
        .toList();
  }

  /** All that the reports are made of. */
  String reports() throws IOException {
    return reports.everything();
  }

  private static String attached(PublishedTest test) {
    return test.attachments().stream()
        .map(file -> text(file).contains("kind: Secret\n") ? ", manifest" : ", " + file)
        .collect(Collectors.joining());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
