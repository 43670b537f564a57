package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the charts of a {@link HelmChartTest} class and passes them to its methods. */
final class HelmChartTestExtension implements BeforeAllCallback, ParameterResolver {
  private static final Set<Class<?>> PARAMETERS =
      Set.of(RenderedChart.class, HelmChart.class, Environment.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    RunEnvironments.of(context).add(AnnotatedClass.of(context).environments());
    ClassEnvironments environments = ClassCharts.of(context).environments();
    EnvironmentTestMethods.check(context.getRequiredTestClass(), environments);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ClassCharts charts = ClassCharts.of(context);
    Optional<ChartUnderTest> chart = ChartUnderTest.of(context);
    Class<?> type = parameter.getParameter().getType();
    if (type.equals(HelmChart.class)) {
      return chart.map(ChartUnderTest::chart).orElse(charts.chart());
    }
    ChartUnderTest one =
        chart.or(charts::only).orElseThrow(() -> ambiguous(parameter, charts.environments()));
    return type.equals(Environment.class) ? one.environment() : one.chart().render();
  }

  private static ParameterResolutionException ambiguous(
      ParameterContext parameter, ClassEnvironments environments) {
    Executable executable = parameter.getDeclaringExecutable();
    return new ParameterResolutionException(
        "%s takes %s but does not run in an @EnvironmentTest, and the class has several environments: %s. Use @EnvironmentTest, or take a HelmChart and choose one."
            .formatted(
                Misuse.nameOf(executable),
                parameter.getParameter().getType().getSimpleName(),
                environments));
  }
}
