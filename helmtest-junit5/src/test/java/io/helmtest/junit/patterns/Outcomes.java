package io.helmtest.junit.patterns;

import static java.util.stream.Collectors.toMap;

import io.helmtest.junit.Run;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** What came of each pattern's test in a run of one environment. */
final class Outcomes {
  private Outcomes() {}

  /** By the pattern's name: {@code SUCCESSFUL}, or the message of what failed or was skipped. */
  static Map<String, String> of(Class<?> fixture) {
    return of(Run.of(fixture));
  }

  static Map<String, String> of(EngineExecutionResults results) {
    return results.testEvents().finished().stream()
        .collect(toMap(Outcomes::pattern, Outcomes::outcome, (a, b) -> a + "\n" + b, TreeMap::new));
  }

  private static String pattern(Event event) {
    String name = event.getTestDescriptor().getParent().orElseThrow().getDisplayName();
    return name.substring(0, name.indexOf('('));
  }

  // Helm 3 and 4 differ in blank lines.
  private static String outcome(Event event) {
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    return result
        .getThrowable()
        .map(failure -> String.valueOf(failure.getMessage()))
        .map(message -> message.replaceAll("rendered line \\d+", "rendered line N"))
        .map(message -> message.replaceAll("engine: (embedded )?helm v\\S+", "engine: helm"))
        .orElse(result.getStatus().name());
  }
}
