package io.helmtest.junit;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * What a parameter can take: of the invocation, else of the class, where that has but one.
 *
 * @param parameter the parameter
 * @param context where it is filled
 */
record ChartParameter(ParameterContext parameter, ExtensionContext context) {
  private static final Set<Class<?>> TYPES =
      Set.of(RenderedChart.class, HelmChart.class, Environment.class);

  static boolean is(ParameterContext parameter) {
    return parameter.isAnnotated(Manifest.class)
        || (TYPES.contains(parameter.getParameter().getType()) && !SourceParameter.is(parameter));
  }

  Object value() {
    Class<?> type = parameter.getParameter().getType();
    Optional<Manifest> manifest = parameter.findAnnotation(Manifest.class);
    if (manifest.isPresent()) {
      return object(type, manifest.get().value());
    }
    if (type.equals(HelmChart.class)) {
      return chart();
    }
    return type.equals(Environment.class) ? environment() : render();
  }

  private HasMetadata object(Class<?> type, String name) {
    if (!HasMetadata.class.isAssignableFrom(type)) {
      throw refused(
          "as @Manifest(\"%s\"), but that is no class of Kubernetes objects: take one of fabric8's, such as Deployment, or HasMetadata for any."
              .formatted(name));
    }
    return render().get(type.asSubclass(HasMetadata.class), name);
  }

  private HelmChart chart() {
    return observed()
        .map(this::given)
        .or(
            () ->
                ClassCharts.of(context).chart().map(chart -> TestRenders.observed(chart, context)))
        .orElseThrow(this::ambiguous);
  }

  // A variant may be there to be refused, and what the test makes of a chart is its own.
  private HelmChart given(ChartUnderTest tested) {
    HelmChart chart = tested.chart();
    return tested.variant().isEmpty()
        ? chart.observedBy(TestRenders.observer(context).andThen(render -> admit(tested, render)))
        : chart;
  }

  private void admit(ChartUnderTest tested, RenderedChart render) {
    if (tested.chart().rendersTo(render)) {
      ClassAdmission.of(context).add(tested, render);
    }
  }

  private Environment environment() {
    return ChartUnderTest.of(context)
        .map(ChartUnderTest::environment)
        .or(ClassCharts.of(context).environments()::only)
        .orElseThrow(this::ambiguous);
  }

  private RenderedChart render() {
    return ClassAdmission.of(context).render(observed().orElseThrow(this::ambiguous));
  }

  private Optional<ChartUnderTest> observed() {
    return ChartUnderTest.of(context)
        .or(() -> ClassCharts.of(context).only().map(chart -> chart.observedIn(context)));
  }

  private ParameterResolutionException refused(String problem) {
    return new ParameterResolutionException(
        "%s takes %s %s"
            .formatted(
                Misuse.nameOf(parameter.getDeclaringExecutable()),
                parameter.getParameter().getType().getSimpleName(),
                problem));
  }

  private ParameterResolutionException ambiguous() {
    ClassCharts charts = ClassCharts.of(context);
    return refused(
        "but does not run in an @EnvironmentTest, and the class has several "
            + (charts.chart().isPresent()
                ? "environments: %s. Use @EnvironmentTest, or take a HelmChart and choose one."
                    .formatted(charts.environments())
                : "charts: %s. Use @EnvironmentTest, or open one with HelmChart.at."
                    .formatted(charts.labels())));
  }
}
