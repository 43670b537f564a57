package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the charts of a {@link HelmChartTest} class and passes them to its methods. */
final class HelmChartTestExtension implements BeforeAllCallback, ParameterResolver {
  private static final Set<Class<?>> PARAMETERS =
      Set.of(RenderedChart.class, HelmChart.class, Environment.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    ChartFields.requireNoOther(context);
    RunEnvironments.of(context).add(DescribedClass.of(context).environments());
    List<String> problems = problems(context, ClassCharts.of(context)).sorted().toList();
    if (!problems.isEmpty()) {
      throw new ExtensionConfigurationException(String.join("\n", problems));
    }
  }

  // All at once.
  private static Stream<String> problems(ExtensionContext context, ClassCharts charts) {
    Class<?> testClass = context.getRequiredTestClass();
    return Stream.of(
            EnvironmentTestMethods.problems(testClass, charts.environments()),
            OverriddenTests.problems(testClass),
            ExemptedPatterns.problems(testClass, DescribedClass.of(context)),
            VariantMethods.problems(context, charts.charts().get(0).chart()))
        .flatMap(problems -> problems);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType())
        && !parameter.isAnnotated(Manifest.class)
        && !SourceParameter.is(parameter);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ChartParameter wanted = new ChartParameter(parameter, context);
    Class<?> type = parameter.getParameter().getType();
    if (type.equals(HelmChart.class)) {
      return wanted.chart();
    }
    return type.equals(Environment.class) ? wanted.environment() : wanted.render();
  }
}
