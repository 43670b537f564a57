package io.helmtest.junit.report;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestIdentifier;

/** The tests between their first signs and their ends. */
final class RunningTests {
  private final Map<UniqueId, RunningTest> tests = new ConcurrentHashMap<>();
  private final Map<String, ReportEntry> announced = new ConcurrentHashMap<>();

  /** Takes what a test tells, or its template before the test starts. */
  void add(TestIdentifier test, ReportEntry entry) {
    if (test.isTest()) {
      get(test).add(entry);
    } else {
      Optional.ofNullable(entry.getKeyValuePairs().get(Entry.INVOCATION))
          .ifPresent(name -> announced.put(key(test.getUniqueIdObject(), name), entry));
    }
  }

  RunningTest get(TestIdentifier test) {
    return tests.computeIfAbsent(test.getUniqueIdObject(), id -> start(test));
  }

  RunningTest end(TestIdentifier test) {
    RunningTest ended = get(test);
    tests.remove(test.getUniqueIdObject());
    return ended;
  }

  private RunningTest start(TestIdentifier test) {
    RunningTest started = new RunningTest();
    test.getParentIdObject()
        .map(template -> announced.remove(key(template, test.getDisplayName())))
        .ifPresent(started::add);
    return started;
  }

  private static String key(UniqueId template, String name) {
    return template + " " + name;
  }
}
