package io.helmtest.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The classes around a test, from the inside to the outside. */
final class TestClasses {
  private TestClasses() {}

  /** The test class, and each class it is nested in, up to an outermost one. */
  static Stream<Class<?>> from(ExtensionContext context, Class<?> outermost) {
    boolean last = context.getTestClass().filter(outermost::equals).isPresent();
    Stream<ExtensionContext> outer = last ? Stream.empty() : context.getParent().stream();
    return Stream.<Class<?>>concat(
            context.getTestClass().stream(), outer.flatMap(parent -> from(parent, outermost)))
        .distinct();
  }

  /** The test class, and each class it is nested in. */
  static Stream<Class<?>> all(ExtensionContext context) {
    return Stream.<Class<?>>concat(
            context.getTestClass().stream(), context.getParent().stream().flatMap(TestClasses::all))
        .distinct();
  }

  /** A class, and each class it extends. */
  static Stream<Class<?>> superclasses(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Stream.ofNullable(type.getSuperclass()).flatMap(TestClasses::superclasses));
  }
}
