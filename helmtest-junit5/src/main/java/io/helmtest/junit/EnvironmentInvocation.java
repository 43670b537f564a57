package io.helmtest.junit;

import io.helmtest.junit.report.Entry;
import java.util.List;
import java.util.Map;
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

  /** What the reports are told of it. */
  Map<String, String> entry() {
    String environment = chart.environment().toString();
    return Entry.invocation(
        chart.displayName(),
        Entry.environment(environment, environments.names(), chart.variation()),
        skipReason.isPresent());
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return skipReason
        .map(ConditionEvaluationResult::disabled)
        .orElse(ConditionEvaluationResult.enabled("the environment is selected"));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    chart.observedIn(context).putInto(context);
  }
}
