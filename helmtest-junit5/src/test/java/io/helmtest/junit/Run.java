package io.helmtest.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.helmtest.settings.Settings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** Runs fixtures, and tells what came of it. */
public final class Run {
  private final Map<String, String> parameters = new LinkedHashMap<>();

  private Run() {
    Settings.ofProcess()
        .get(Settings.HELM)
        .ifPresent(helm -> parameters.put(Settings.HELM, helm.text()));
  }

  public static EngineExecutionResults of(Class<?>... fixtures) {
    return new Run().execute(fixtures);
  }

  public static Run with(String parameter, String value) {
    return new Run().and(parameter, value);
  }

  Run and(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  static Run inParallel() {
    return with("junit.jupiter.execution.parallel.enabled", "true")
        .and("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .and("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
        .and("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .and("junit.jupiter.execution.parallel.config.fixed.parallelism", "8");
  }

  public EngineExecutionResults execute(Class<?>... fixtures) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameters(parameters)
        .selectors(Arrays.stream(fixtures).map(c -> selectClass(c)).toArray(ClassSelector[]::new))
        .execute();
  }

  /** Each test by display name, with what came of it, in order. */
  static List<String> outcomes(EngineExecutionResults results) {
    return results.testEvents().stream().map(Run::outcome).flatMap(Optional::stream).toList();
  }

  /** The messages of all that failed, tests and containers. */
  public static List<String> failures(EngineExecutionResults results) {
    return results
        .allEvents()
        .failed()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> message(result.getThrowable().orElseThrow()))
        .toList();
  }

  // JUnit 5.11 and newer wrap what a resource throws on close.
  private static String message(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.equals("Failed to close extension context")
        ? message(
            Objects.requireNonNullElseGet(failure.getCause(), () -> failure.getSuppressed()[0]))
        : message;
  }

  /** The message of the one thing that failed. */
  public static String failure(EngineExecutionResults results) {
    List<String> failures = failures(results);
    if (failures.size() != 1) {
      throw new AssertionError("not one failure: " + failures);
    }
    return failures.get(0);
  }

  private static Optional<String> outcome(Event event) {
    String name = event.getTestDescriptor().getDisplayName();
    if (event.getType().equals(EventType.SKIPPED)) {
      return Optional.of(name + " skipped: " + event.getRequiredPayload(String.class));
    }
    return event
        .getPayload(TestExecutionResult.class)
        .map(result -> name + " " + result.getStatus().name().toLowerCase(Locale.ROOT));
  }
}
