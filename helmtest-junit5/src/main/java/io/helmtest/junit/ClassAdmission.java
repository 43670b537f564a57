package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.render.HelmRenderException;
import io.helmtest.settings.Settings;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What a cluster would refuse of the renders that a class gives to its tests: a failure of the
 * class, for its tests look at some objects only. {@link AdmissionEngine} tells those that it
 * knows, where it runs.
 */
final class ClassAdmission {
  private static final Namespace NAMESPACE = Namespace.create(ClassAdmission.class);

  private final Refusals refusals = new Refusals();
  private final boolean isAsked = !Settings.ofProcess().refusesRenders();

  private ClassAdmission() {}

  static ClassAdmission of(ExtensionContext context) {
    DescribedClass described = DescribedClass.of(context);
    return described
        .contextAround(context)
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(described.type(), type -> new ClassAdmission(), ClassAdmission.class);
  }

  /** The render of a chart as it is tested. */
  RenderedChart render(ChartUnderTest tested) {
    if (!isAsked) {
      return tested.chart().render(); // each test that looks at it is refused
    }
    try {
      RenderedChart render = tested.chart().render();
      refusals.add(tested.displayName(), render);
      return render;
    } catch (HelmRenderException failure) {
      refusals.add(tested.displayName(), failure);
      throw failure.inOneLine();
    }
  }

  void add(ChartUnderTest tested, RenderedChart render) {
    if (isAsked) {
      refusals.add(tested.displayName(), render);
    }
  }

  /** Tells what was refused, but for what the tests of {@link AdmissionEngine} tell. */
  static void demandAll(ExtensionContext context) {
    Class<?> type = DescribedClass.of(context).type();
    ClassCharts charts = ClassCharts.of(context);
    Refusals refusals = of(context).refusals;
    charts
        .problem()
        .map(IllegalArgumentException::new)
        .ifPresent(problem -> refusals.add("", Misuse.of(type, problem)));
    boolean isAdmitted =
        RunPlan.ask(context::publishReportEntry).filter(plan -> plan.admits(type)).isPresent();
    Set<String> known = isAdmitted ? KnownRenders.of(type, charts).keySet() : Set.of();
    refusals.demandNone(name -> !known.contains(name));
  }
}
