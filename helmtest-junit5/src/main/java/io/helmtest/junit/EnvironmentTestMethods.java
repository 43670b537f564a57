package io.helmtest.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Refuses {@link EnvironmentTest} methods that JUnit would not run as they read. */
final class EnvironmentTestMethods {
  private EnvironmentTestMethods() {}

  static Stream<String> problems(Class<?> testClass, ClassCharts charts) {
    return of(testClass).flatMap(method -> problem(method, charts).stream());
  }

  static Stream<Method> of(Class<?> testClass) {
    return ReflectionSupport.findMethods(
        testClass,
        method -> AnnotationSupport.isAnnotated(method, EnvironmentTest.class),
        HierarchyTraversalMode.TOP_DOWN)
        .stream();
  }

  static Optional<String> problem(Method method, ClassCharts charts) {
    return neverRun(method)
        .or(() -> combined(method))
        .or(() -> named(method, charts))
        .map(problem -> Misuse.nameOf(method) + problem);
  }

  private static Optional<String> neverRun(Method method) {
    boolean runs =
        (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0
            && method.getReturnType().equals(void.class);
    return runs
        ? Optional.empty()
        : Optional.of(
            " is an @EnvironmentTest that JUnit would never run: it must not be private or static, and must return void.");
  }

  private static Optional<String> combined(Method method) {
    List<String> annotations =
        TestAnnotations.on(method).map(Class::getSimpleName).map("@"::concat).toList();
    return annotations.size() == 1
        ? Optional.empty()
        : Optional.of(
            " has %s, which do not go together: keep one. A test of another kind can take a HelmChart and choose the environment."
                .formatted(String.join(" and ", annotations)));
  }

  private static Optional<String> named(Method method, ClassCharts charts) {
    try {
      AnnotationSupport.findAnnotation(method, EnvironmentTest.class).ifPresent(charts::of);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(": " + e.getMessage());
    }
  }
}
