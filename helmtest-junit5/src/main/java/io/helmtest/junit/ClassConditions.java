package io.helmtest.junit;

import io.helmtest.junit.ClassTests.ClassTest;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;

/** Conditions such as {@code @EnabledOnOs}, which JUnit Jupiter alone can judge. */
final class ClassConditions {
  private ClassConditions() {}

  /** Whether they are on a class, or on one that it is nested in. */
  static boolean areOn(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getEnclosingClass)
        .anyMatch(ClassConditions::isOn);
  }

  /** Whether they are on a test, or on one of its classes. */
  static boolean areOn(ClassTest test) {
    return isOn(test.method()) || areOn(test.type());
  }

  private static boolean isOn(AnnotatedElement element) {
    return AnnotationSupport.findRepeatableAnnotations(element, ExtendWith.class).stream()
        .flatMap(annotation -> Arrays.stream(annotation.value()))
        .anyMatch(ExecutionCondition.class::isAssignableFrom);
  }
}
