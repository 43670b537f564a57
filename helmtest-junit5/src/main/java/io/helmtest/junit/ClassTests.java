package io.helmtest.junit;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The test methods that a class has, whether they run or not. */
final class ClassTests {
  private ClassTests() {}

  /**
   * A test method.
   *
   * @param type the test class, which may inherit it
   * @param method the method
   */
  record ClassTest(Class<?> type, Method method) {}

  /** Those of a class, and of the classes nested in it that test the same charts. */
  static Stream<ClassTest> of(Class<?> type) {
    return Stream.concat(
        ReflectionSupport.findMethods(
                type,
                method -> AnnotationSupport.isAnnotated(method, Testable.class),
                HierarchyTraversalMode.TOP_DOWN)
            .stream()
            .map(method -> new ClassTest(type, method)),
        ReflectionSupport.findNestedClasses(type, ClassTests::isOfTheSameCharts).stream()
            .flatMap(ClassTests::of));
  }

  /** Whether it is not to run in any build. */
  static boolean isDisabled(ClassTest test) {
    return Stream.<Class<?>>iterate(test.type(), Objects::nonNull, Class::getEnclosingClass)
            .anyMatch(type -> AnnotationSupport.isAnnotated(type, Disabled.class))
        || AnnotationSupport.isAnnotated(test.method(), Disabled.class);
  }

  private static boolean isOfTheSameCharts(Class<?> inner) {
    return AnnotationSupport.isAnnotated(inner, Nested.class)
        && !AnnotationSupport.isAnnotated(inner, HelmChartTest.class);
  }
}
