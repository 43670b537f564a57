package io.helmtest.junit.report;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;

/** What has failed so far in this JVM: the launcher may run it again, in a later plan. */
final class FailedTests {
  private final Set<UniqueId> failed = ConcurrentHashMap.newKeySet();

  void add(TestIdentifier test) {
    failed.add(test.getUniqueIdObject());
  }

  boolean contains(TestIdentifier test) {
    return failed.contains(test.getUniqueIdObject());
  }

  /**
   * Whether a class passes that failed outside of its tests. A method that failed before its first
   * invocation stays so, as for Maven.
   */
  boolean isMended(TestIdentifier container) {
    return contains(container) && container.getSource().orElse(null) instanceof ClassSource;
  }

  /** Whether a test failed before, or what it is in. */
  boolean isRerun(TestIdentifier test) {
    return !failed.isEmpty() && withContainers(test.getUniqueIdObject()).anyMatch(failed::contains);
  }

  private static Stream<UniqueId> withContainers(UniqueId id) {
    return Stream.iterate(id, UniqueId::removeLastSegment).limit(id.getSegments().size());
  }
}
