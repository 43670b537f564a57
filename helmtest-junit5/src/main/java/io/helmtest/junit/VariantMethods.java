package io.helmtest.junit;

import io.helmtest.junit.ClassTests.ClassTest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Refuses variants that would not do as they read. */
final class VariantMethods {
  private VariantMethods() {}

  static Stream<String> problems(ExtensionContext context, ClassCharts charts) {
    return ReflectionSupport.findMethods(
            context.getRequiredTestClass(), method -> true, HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .flatMap(method -> problem(method, context, charts).stream())
        .distinct();
  }

  private static Optional<String> problem(
      Method method, ExtensionContext context, ClassCharts charts) {
    Optional<EnvironmentTest> test =
        AnnotationSupport.findAnnotation(method, EnvironmentTest.class);
    if (test.isPresent()) {
      return EnvironmentTestMethods.problem(method, charts).isPresent()
          ? Optional.empty()
          : refusal(
              DeclaredVariants.of(ClassTest.of(method, context)), context, charts.of(test.get()));
    }
    return DeclaredVariants.areOn(method)
        ? Optional.of(
            Misuse.nameOf(method)
                + " has variants but is no @EnvironmentTest, so it would run without them: make it one. A test of another kind can take a HelmChart and change it.")
        : Optional.empty();
  }

  private static Optional<String> refusal(
      DeclaredVariants variants, ExtensionContext context, List<ChartUnderTest> charts) {
    try {
      variants.check(charts, context);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(variants.place() + ": " + e.getMessage());
    }
  }
}
