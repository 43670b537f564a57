package io.helmtest.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The annotations that make a method a test, JUnit's and others' alike. */
final class TestAnnotations {
  private TestAnnotations() {}

  static Stream<Class<? extends Annotation>> on(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .<Class<? extends Annotation>>map(Annotation::annotationType)
        .filter(type -> AnnotationSupport.isAnnotated(type, Testable.class))
        .flatMap(TestAnnotations::parts);
  }

  // An annotation of one's own may combine several.
  private static Stream<Class<? extends Annotation>> parts(Class<? extends Annotation> type) {
    List<Class<? extends Annotation>> parts = isComposed(type) ? on(type).toList() : List.of();
    return parts.size() > 1 ? parts.stream() : Stream.of(type);
  }

  private static boolean isComposed(Class<? extends Annotation> type) {
    return !type.equals(EnvironmentTest.class)
        && AnnotationSupport.isAnnotated(type, EnvironmentTest.class);
  }
}
