package io.helmtest.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Tells the parameters that a {@code @ParameterizedTest} fills from its source: JUnit refuses those
 * that two want to fill. How many there are is known to nobody but the source; the first is one.
 */
final class SourceParameter {
  private static final String PARAMS = "org.junit.jupiter.params.";

  private SourceParameter() {}

  static boolean is(ParameterContext parameter) {
    return isParameterized(parameter.getDeclaringExecutable())
        && (parameter.getIndex() == 0
            || has(parameter.getParameter(), "converter.ConvertWith")
            || has(parameter.getParameter(), "aggregator.AggregateWith"));
  }

  static boolean isParameterized(AnnotatedElement method) {
    return has(method, "ParameterizedTest");
  }

  // By name: a project without junit-jupiter-params has no such tests either.
  private static boolean has(AnnotatedElement element, String annotation) {
    return ReflectionSupport.tryToLoadClass(PARAMS + annotation)
        .toOptional()
        .filter(type -> AnnotationSupport.isAnnotated(element, type.asSubclass(Annotation.class)))
        .isPresent();
  }
}
