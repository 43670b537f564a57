package io.helmtest.junit;

import java.lang.reflect.Field;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The class that says which charts a test tests.
 *
 * @param type the class, which may inherit what says so
 * @param field the field that does; where there is none, {@link HelmChartTest} does
 * @param context the class's own context
 */
record DescribedClass(Class<?> type, Optional<Field> field, ExtensionContext context) {

  static Optional<DescribedClass> find(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(type -> at(type, context))
        .or(() -> context.getParent().flatMap(DescribedClass::find));
  }

  static DescribedClass of(ExtensionContext context) {
    return find(context).orElseThrow();
  }

  /** What names the charts, as messages call it. */
  String origin() {
    return field.map(own -> "HelmCharts " + own.getName()).orElse("@HelmChartTest");
  }

  ChartDescription description() {
    return field
        .map(ChartFields::read)
        .or(
            () ->
                AnnotationSupport.findAnnotation(type, HelmChartTest.class)
                    .map(AnnotatedCharts::of))
        .orElseThrow()
        .description();
  }

  /** Whether it stands on the class itself: what it says is for this class then, not for others. */
  boolean isOwn() {
    return field
        .map(own -> own.getDeclaringClass().equals(type))
        .orElse(type.getDeclaredAnnotation(HelmChartTest.class) != null);
  }

  ClassEnvironments environments() {
    try {
      return ClassEnvironments.of(origin(), description().environments);
    } catch (IllegalArgumentException e) {
      throw Misuse.of(type, e);
    }
  }

  private static Optional<DescribedClass> at(Class<?> type, ExtensionContext context) {
    if (AnnotationSupport.isAnnotated(type, HelmChartTest.class)) {
      return Optional.of(new DescribedClass(type, Optional.empty(), outermost(type, context)));
    }
    return ChartFields.find(type)
        .map(field -> new DescribedClass(type, Optional.of(field), outermost(type, context)));
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
