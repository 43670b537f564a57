package io.helmtest.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Overrides of {@link EnvironmentTest} methods that are no tests themselves: JUnit forgets both.
 */
final class OverriddenTests {
  private OverriddenTests() {}

  static Stream<String> problems(Class<?> testClass) {
    return supertypes(testClass)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(OverriddenTests::isOverridable)
        .filter(method -> AnnotationSupport.isAnnotated(method, EnvironmentTest.class))
        .flatMap(method -> problem(testClass, method).stream());
  }

  private static Optional<String> problem(Class<?> testClass, Method overridden) {
    return ReflectionSupport.findMethod(
            testClass, overridden.getName(), overridden.getParameterTypes())
        .filter(method -> !AnnotationSupport.isAnnotated(method, Testable.class))
        .map(method -> message(method, overridden));
  }

  private static String message(Method method, Method overridden) {
    return "%s overrides %s, an @EnvironmentTest, without the annotation, so JUnit would never run it: repeat @EnvironmentTest, with @Disabled where it is not to run."
        .formatted(Misuse.nameOf(method), Misuse.nameOf(overridden));
  }

  private static boolean isOverridable(Method method) {
    return (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return Stream.concat(
            Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .flatMap(parent -> Stream.concat(Stream.of(parent), supertypes(parent)));
  }
}
