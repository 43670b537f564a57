package io.helmtest.junit.report.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What classes are called in a table: by their simple names, or with as much of their packages as
 * tells them apart.
 */
final class ClassTitles {
  private final Map<String, Long> candidates;

  ClassTitles(Collection<String> classNames) {
    candidates =
        classNames.stream()
            .flatMap(ClassTitles::candidates)
            .collect(groupingBy(title -> title, counting()));
  }

  String of(String className) {
    return candidates(className)
        .filter(title -> candidates.getOrDefault(title, 0L) == 1)
        .findFirst()
        .orElse(className);
  }

  /** The simple name, then with one package more each time. */
  private static Stream<String> candidates(String className) {
    return Stream.iterate(
            className.lastIndexOf('.') + 1,
            start -> start >= 0,
            start -> start == 0 ? -1 : className.lastIndexOf('.', start - 2) + 1)
        .map(start -> className.substring(start).replace('$', '.'));
  }
}
