package io.helmtest.junit;

import io.helmtest.junit.report.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One run of a test: one chart in one environment and variant, or skipped because the environment
 * is not selected.
 */
record EnvironmentInvocation(
    ChartUnderTest chart, ClassEnvironments environments, Optional<String> skipReason)
    implements TestTemplateInvocationContext, ExecutionCondition, BeforeEachCallback {

  @Override
  public String getDisplayName(int invocationIndex) {
    return chart.displayName();
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  // Published here, for a test whose constructor fails is one of its environment too.
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String environment = chart.environment().toString();
    context.publishReportEntry(
        skipReason.isPresent()
            ? Entry.leftOut(environment)
            : Entry.environment(environment, environments.names(), chart.variation()));
    return skipReason
        .map(ConditionEvaluationResult::disabled)
        .orElse(ConditionEvaluationResult.enabled("the environment is selected"));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    chart.observedBy(TestRenders.observer(context)).putInto(context);
  }
}
