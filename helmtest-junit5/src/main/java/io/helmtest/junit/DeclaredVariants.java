package io.helmtest.junit;

import io.helmtest.junit.ClassTests.ClassTest;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The variants of an {@link EnvironmentTest}: those on its method, else those on the nearest class.
 *
 * @param place what they stand on
 * @param annotated those of {@link Variant}
 * @param source where more come from
 */
record DeclaredVariants(String place, List<HelmVariant> annotated, Optional<VariantMethod> source) {

  static DeclaredVariants of(ClassTest test) {
    Method method = test.method();
    DeclaredVariants own = on(method, Misuse.nameOf(method), test.type());
    return Stream.concat(Stream.of(own), test.classes().stream().flatMap(DeclaredVariants::of))
        .filter(DeclaredVariants::areThere)
        .findFirst()
        .orElse(own);
  }

  static boolean areOn(Method method) {
    return on(method, "", method.getDeclaringClass()).areThere();
  }

  /** Refuses what is wrong already before a source is called. */
  void check(List<ChartUnderTest> charts, ExtensionContext context) {
    requireDistinct(annotated);
    annotated.forEach(variant -> charts.forEach(chart -> chart.with(variant)));
    source.ifPresent(method -> method.find(context));
  }

  List<HelmVariant> all(ExtensionContext context) {
    List<HelmVariant> all =
        Stream.concat(
                annotated.stream(),
                source.stream().flatMap(method -> method.call(context).stream()))
            .toList();
    requireDistinct(all);
    return all;
  }

  boolean areThere() {
    return !annotated.isEmpty() || source.isPresent();
  }

  private static Stream<DeclaredVariants> of(Class<?> home) {
    return TestClasses.superclasses(home).map(type -> on(type, type.getName(), home));
  }

  private static DeclaredVariants on(AnnotatedElement element, String place, Class<?> home) {
    return new DeclaredVariants(
        place,
        AnnotationSupport.findRepeatableAnnotations(element, Variant.class).stream()
            .map(AnnotatedVariant::of)
            .toList(),
        AnnotationSupport.findAnnotation(element, VariantSource.class)
            .map(annotation -> new VariantMethod(annotation.value(), home)));
  }

  private static void requireDistinct(List<HelmVariant> variants) {
    Set<String> names = new HashSet<>();
    for (HelmVariant variant : variants) {
      if (!names.add(variant.name())) {
        throw new IllegalArgumentException(
            "two variants are named \"%s\": give each a name of its own.".formatted(variant));
      }
    }
  }
}
