package io.helmtest.junit;

import io.helmtest.exemption.ExemptedCount;
import io.helmtest.junit.report.Entry;
import io.helmtest.settings.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.opentest4j.TestAbortedException;

/** One run of {@link AdmissionEngine}. */
final class AdmissionRun {
  private final TestDescriptor engine;
  private final AdmissionResults results;
  private final Optional<RunPlan> plan;
  private final Settings settings;
  private final RunChart chart;
  private final RunEnvironments environments;

  AdmissionRun(ExecutionRequest request, AdmissionResults results) {
    this.engine = request.getRootTestDescriptor();
    this.results = results;
    plan = RunPlan.ask(entry -> results.publish(engine, entry));
    settings = Settings.withConfiguration(request.getConfigurationParameters()::get);
    chart = RunChart.of(settings);
    environments = RunEnvironments.of(settings);
  }

  static void execute(ExecutionRequest request) {
    AdmissionResults results = new AdmissionResults(request.getEngineExecutionListener());
    results.report(
        request.getRootTestDescriptor(), () -> new AdmissionRun(request, results).execute());
  }

  private void execute() {
    engine.getChildren().forEach(one -> results.report(one, () -> execute(one)));
    plan.ifPresent(this::refuseUnknown);
  }

  /** Told by the engine itself: JUnit Jupiter could do so only in a failure's second line. */
  private void refuseUnknown(RunPlan run) {
    if (isKnownOfAll(run)) {
      environments.refuseUnknown();
    }
    if (!run.hasJupiter()) {
      chart.close(); // JUnit Jupiter, where it runs, knows of more classes
    }
  }

  // A class that says it wrongly fails as such.
  private boolean isKnownOfAll(RunPlan run) {
    try {
      run.classes()
          .flatMap(type -> DescribedClass.at(type).stream())
          .forEach(described -> environments.add(described.environments()));
      return true;
    } catch (ExtensionConfigurationException e) {
      return false;
    }
  }

  private void execute(TestDescriptor one) {
    one.getChildren().stream()
        .map(AdmittedTests.class::cast)
        .forEach(tests -> results.report(tests, () -> executeTests(tests)));
  }

  private void executeTests(AdmittedTests tests) {
    ClassCharts charts = open(tests.testClass());
    Refusals refusals = new Refusals();
    KnownRenders.of(tests.testClass(), charts)
        .forEach((name, renders) -> execute(tests, renders, charts.environments(), refusals));
  }

  private void execute(
      AdmittedTests tests, List<ChartUnderTest> renders, ClassEnvironments all, Refusals refusals) {
    ChartUnderTest any = renders.get(0);
    if (tests.isSelected(any.displayName())) {
      Optional<String> skipReason = environments.selected().skipReason(any.environment());
      results.publish(tests, new EnvironmentInvocation(any, all, skipReason).entry());
      AdmittedTest test = results.register(tests, any.displayName());
      skipReason.ifPresentOrElse(
          reason -> results.skip(test, reason),
          () -> results.report(test, () -> demandAll(counted(test, renders), refusals)));
    }
  }

  // Several tests may take the same render.
  private List<ChartUnderTest> counted(AdmittedTest test, List<ChartUnderTest> renders) {
    Set<ExemptedCount> told = new HashSet<>();
    Consumer<ExemptedCount> once =
        count -> {
          if (told.add(count)) {
            results.publish(test, Entry.exempted(count));
          }
        };
    return renders.stream().map(tested -> tested.exemptionsObservedBy(once)).toList();
  }

  private static void demandAll(List<ChartUnderTest> renders, Refusals refusals) {
    List<Boolean> rendersAny = renders.stream().map(refusals::add).toList();
    refusals.demandNone(renders.get(0).displayName()::equals);
    if (!rendersAny.contains(true)) {
      throw new TestAbortedException("the chart renders no object");
    }
  }

  private ClassCharts open(Class<?> type) {
    try {
      DescribedClass described = DescribedClass.at(type).orElseThrow();
      return ClassCharts.open(described, new ChartOpener(settings, chart));
    } catch (ExtensionConfigurationException e) {
      throw plan.filter(run -> !run.hasJupiter(type)).isPresent() ? e : inShort(e);
    }
  }

  // The class tells all of it.
  private static ExtensionConfigurationException inShort(ExtensionConfigurationException failure) {
    return new ExtensionConfigurationException(
        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
  }
}
