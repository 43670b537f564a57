package io.helmtest.junit.report.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What JUnit Jupiter's unique IDs tell, such as {@code
 * [engine:junit-jupiter]/[class:shop.ImageTest]/[test-template:isPulled(int)]/[test-template-invocation:#2]}.
 */
record JupiterId(List<Segment> segments) {
  private static final Set<String> METHODS = Set.of("method", "test-template", "test-factory");

  static JupiterId of(TestIdentifier test) {
    return new JupiterId(test.getUniqueIdObject().getSegments());
  }

  /** The class as it was run: a nested class that two classes inherit is nested in each of them. */
  Optional<String> className() {
    String name = "";
    for (Segment segment : segments) {
      switch (segment.getType()) {
        case "class", "class-template" -> name = segment.getValue();
        case "nested-class", "nested-class-template" -> name += "$" + segment.getValue();
        default -> {}
      }
    }
    return Optional.of(name).filter(found -> !found.isEmpty());
  }

  String engine() {
    return segments.get(0).getValue();
  }

  Optional<String> methodName() {
    return segments.stream()
        .filter(segment -> METHODS.contains(segment.getType()))
        .map(segment -> segment.getValue().split("\\(", 2)[0])
        .findFirst();
  }

  /** Which invocation of a method, and which of its dynamic tests, from the outermost on. */
  List<String> numbers() {
    return segments.stream()
        .map(Segment::getValue)
        .filter(value -> value.matches("#\\d+"))
        .map(value -> value.substring(1))
        .toList();
  }
}
