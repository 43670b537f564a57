package io.helmtest.junit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.helmtest.RenderedChart;
import io.helmtest.junit.ClassTests.ClassTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The renders that the tests of a class take, as far as they are known before a test runs: not
 * those of a {@link VariantSource}, nor of a test that runs on conditions.
 */
final class KnownRenders {
  private KnownRenders() {}

  /** Whether there are any. Opens no chart. */
  static boolean areThere(Class<?> type) {
    return !ClassConditions.areOn(type) && tests(type).findAny().isPresent();
  }

  /**
   * The charts to render, by the display names of what is tested: two tests may have a variant of
   * one name. In the order of the charts and environments of the class.
   */
  static Map<String, List<ChartUnderTest>> of(Class<?> type, ClassCharts charts) {
    List<ChartUnderTest> taken =
        tests(type).flatMap(test -> taken(test, charts)).distinct().toList();
    return charts.charts().stream()
        .flatMap(chart -> chart.all().stream())
        .flatMap(chart -> taken.stream().filter(chart::isSameButForVariant))
        .collect(groupingBy(ChartUnderTest::displayName, LinkedHashMap::new, toList()));
  }

  private static Stream<ClassTest> tests(Class<?> type) {
    return ClassTests.of(type)
        .filter(test -> !ClassTests.isDisabled(test) && !ClassConditions.areOn(test))
        .filter(KnownRenders::takesRender)
        .filter(KnownRenders::isNotComputed);
  }

  private static boolean takesRender(ClassTest test) {
    return Arrays.stream(test.method().getParameters())
        .anyMatch(
            parameter ->
                parameter.getType().equals(RenderedChart.class)
                    || AnnotationSupport.isAnnotated(parameter, Manifest.class));
  }

  private static boolean isNotComputed(ClassTest test) {
    DeclaredVariants variants = DeclaredVariants.of(test);
    return !variants.areThere() || !variants.annotated().isEmpty();
  }

  private static Stream<ChartUnderTest> taken(ClassTest test, ClassCharts charts) {
    Optional<EnvironmentTest> annotation =
        AnnotationSupport.findAnnotation(test.method(), EnvironmentTest.class);
    return annotation.isEmpty()
        ? charts.only().stream()
        : charts.of(annotation.get()).stream().flatMap(chart -> varied(chart, test));
  }

  private static Stream<ChartUnderTest> varied(ChartUnderTest chart, ClassTest test) {
    DeclaredVariants variants = DeclaredVariants.of(test);
    return variants.areThere() ? variants.annotated().stream().map(chart::with) : Stream.of(chart);
  }
}
