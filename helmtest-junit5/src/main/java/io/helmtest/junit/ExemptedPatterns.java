package io.helmtest.junit;

import io.helmtest.junit.ClassTests.ClassTest;
import io.helmtest.message.ClosestMatch;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Refuses exemptions of patterns that the class does not test: nothing would ever ask for them. */
final class ExemptedPatterns {
  private ExemptedPatterns() {}

  static Stream<String> problems(Class<?> testClass, DescribedClass described) {
    // What several classes share is for a pattern that one of them tests.
    if (!testClass.equals(described.type()) || !described.isOwn()) {
      return Stream.empty();
    }
    List<String> tests = tests(testClass).map(Method::getName).distinct().sorted().toList();
    return described.description().exemptions.stream()
        .flatMap(exemption -> exemption.patterns().stream())
        .filter(pattern -> !tests.contains(pattern))
        .distinct()
        .map(pattern -> problem(pattern, tests, described));
  }

  private static Stream<Method> tests(Class<?> testClass) {
    return ClassTests.of(testClass)
        .map(ClassTest::method)
        .filter(method -> AnnotationSupport.isAnnotated(method, EnvironmentTest.class));
  }

  private static String problem(String pattern, List<String> tests, DescribedClass described) {
    return "%s: %s exempts pattern \"%s\"%s"
        .formatted(described.type().getName(), described.origin(), pattern, remedy(pattern, tests));
  }

  private static String remedy(String pattern, List<String> tests) {
    String question = ClosestMatch.question(pattern, tests);
    return question.isEmpty()
        ? ", but the class has no @EnvironmentTest of that name. It has: %s."
            .formatted(tests.isEmpty() ? "none" : String.join(", ", tests))
        : question;
  }
}
