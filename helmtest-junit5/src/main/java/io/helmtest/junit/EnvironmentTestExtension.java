package io.helmtest.junit;

import io.helmtest.junit.ClassTests.ClassTest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** One invocation for each chart, environment and variant of an {@link EnvironmentTest}. */
final class EnvironmentTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    if (DescribedClass.find(context).isEmpty()) {
      throw Misuse.of(
          method,
          "is an @EnvironmentTest in a class without @HelmChartTest: annotate the class with @HelmChartTest(chart = …), which names the chart and its environments.");
    }
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return MaskedFailures.call(() -> invocations(context));
  }

  private static Stream<TestTemplateInvocationContext> invocations(ExtensionContext context) {
    SelectedEnvironments selected = RunEnvironments.of(context).selected();
    Method method = context.getRequiredTestMethod();
    EnvironmentTest annotation =
        AnnotationSupport.findAnnotation(method, EnvironmentTest.class).orElseThrow();
    ClassCharts charts = ClassCharts.of(context);
    List<ChartUnderTest> all = varied(charts.of(annotation), context);
    ClassDeclarations.of(context).expect(context, all.size());
    return all.stream()
        .map(
            chart ->
                new EnvironmentInvocation(
                    chart, charts.environments(), selected.skipReason(chart.environment())))
        .map(invocation -> announced(invocation, context));
  }

  private static TestTemplateInvocationContext announced(
      EnvironmentInvocation invocation, ExtensionContext context) {
    context.publishReportEntry(invocation.entry());
    return invocation;
  }

  private static List<ChartUnderTest> varied(
      List<ChartUnderTest> charts, ExtensionContext context) {
    DeclaredVariants declared =
        DeclaredVariants.of(ClassTest.of(context.getRequiredTestMethod(), context));
    try {
      List<HelmVariant> variants = declared.all(context);
      return variants.isEmpty()
          ? charts
          : charts.stream().flatMap(chart -> variants.stream().map(chart::with)).toList();
    } catch (IllegalArgumentException e) {
      throw Misuse.of(declared.place(), e);
    }
  }
}
