package io.helmtest.junit;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The class that says which charts a test tests.
 *
 * @param type the class, which may inherit what says so
 * @param field the field that does; where there is none, {@link HelmChartTest} does
 */
record DescribedClass(Class<?> type, Optional<Field> field) {

  static Optional<DescribedClass> find(ExtensionContext context) {
    return context
        .getTestClass()
        .flatMap(DescribedClass::at)
        .or(() -> context.getParent().flatMap(DescribedClass::find));
  }

  /** What a class says itself. */
  static Optional<DescribedClass> at(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, HelmChartTest.class)
        ? Optional.of(new DescribedClass(type, Optional.empty()))
        : ChartFields.find(type).map(field -> new DescribedClass(type, Optional.of(field)));
  }

  static DescribedClass of(ExtensionContext context) {
    return find(context).orElseThrow();
  }

  /** The class's own context, around that of one of its tests. */
  ExtensionContext contextAround(ExtensionContext context) {
    return around(context)
        .filter(one -> one.getTestClass().filter(type::equals).isPresent())
        .reduce((inner, outer) -> outer)
        .orElse(context);
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

  // Methods, invocations and class templates have contexts of their own below the class's.
  private static Stream<ExtensionContext> around(ExtensionContext context) {
    return Stream.concat(
        Stream.of(context), context.getParent().stream().flatMap(DescribedClass::around));
  }
}
