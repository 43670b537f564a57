package io.helmtest.junit;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** One invocation for each environment of an {@link EnvironmentTest}. */
final class EnvironmentTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    if (AnnotatedClass.find(context).isEmpty()) {
      throw Misuse.of(
          method,
          "is an @EnvironmentTest in a class without @HelmChartTest: annotate the class with @HelmChartTest(chart = …), which names the chart and its environments.");
    }
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    SelectedEnvironments selected = RunEnvironments.of(context).selected();
    ClassCharts charts = ClassCharts.of(context);
    return charts.environments().named(namesOf(context.getRequiredTestMethod())).stream()
        .map(charts::in)
        .map(chart -> new EnvironmentInvocation(chart, selected.skipReason(chart.environment())));
  }

  private static String[] namesOf(Method method) {
    return AnnotationSupport.findAnnotation(method, EnvironmentTest.class).orElseThrow().value();
  }
}
