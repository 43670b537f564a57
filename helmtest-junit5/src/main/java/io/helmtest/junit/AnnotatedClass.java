package io.helmtest.junit;

import io.helmtest.exemption.Exemption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The {@link HelmChartTest} that holds for a test.
 *
 * @param type the class it stands on, or that inherits it
 * @param annotation the annotation
 * @param context the class's own context
 */
record AnnotatedClass(Class<?> type, HelmChartTest annotation, ExtensionContext context) {

  static Optional<AnnotatedClass> find(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(type -> at(type, context))
        .or(() -> context.getParent().flatMap(AnnotatedClass::find));
  }

  static AnnotatedClass of(ExtensionContext context) {
    return find(context).orElseThrow();
  }

  ClassEnvironments environments() {
    try {
      return ClassEnvironments.of(List.of(annotation.environments()));
    } catch (IllegalArgumentException e) {
      throw Misuse.of(type, e);
    }
  }

  Exemption[] exemptions() {
    return Arrays.stream(annotation.exempt())
        .map(exempt -> AnnotatedExemption.of(exempt, type))
        .toArray(Exemption[]::new);
  }

  private static Optional<AnnotatedClass> at(Class<?> type, ExtensionContext context) {
    return AnnotationSupport.findAnnotation(type, HelmChartTest.class)
        .map(annotation -> new AnnotatedClass(type, annotation, outermost(type, context)));
  }

  // Methods, invocations and class templates have contexts of their own below the class's.
  private static ExtensionContext outermost(Class<?> type, ExtensionContext context) {
    return context
        .getParent()
        .filter(parent -> parent.getTestClass().filter(type::equals).isPresent())
        .map(parent -> outermost(type, parent))
        .orElse(context);
  }
}
