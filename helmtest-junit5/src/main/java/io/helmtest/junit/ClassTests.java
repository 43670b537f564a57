package io.helmtest.junit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtensionContext;
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
   * @param classes the test class, which may inherit it, and those that it is nested in, up to the
   *     one that describes the charts
   * @param method the method
   */
  record ClassTest(List<Class<?>> classes, Method method) {
    ClassTest {
      classes = List.copyOf(classes);
    }

    /** A method of the test class of a context. */
    static ClassTest of(Method method, ExtensionContext context) {
      Class<?> outermost = DescribedClass.of(context).type();
      return new ClassTest(TestClasses.from(context, outermost).toList(), method);
    }

    Class<?> type() {
      return classes.get(0);
    }
  }

  /** Those of a class, and of the classes nested in it that test the same charts. */
  static Stream<ClassTest> of(Class<?> type) {
    return of(List.of(type));
  }

  private static Stream<ClassTest> of(List<Class<?>> classes) {
    Class<?> type = classes.get(0);
    return Stream.concat(
        ReflectionSupport.findMethods(
                type,
                method -> AnnotationSupport.isAnnotated(method, Testable.class),
                HierarchyTraversalMode.TOP_DOWN)
            .stream()
            .map(method -> new ClassTest(classes, method)),
        ReflectionSupport.findNestedClasses(type, ClassTests::isOfTheSameCharts).stream()
            .flatMap(inner -> of(Stream.concat(Stream.of(inner), classes.stream()).toList())));
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
