package io.helmtest;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmNotFoundException;
import io.helmtest.settings.Settings;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether a helm is there; one that is there but cannot be used fails the tests. */
final class HelmCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      return enabled(HelmCliRenderer.find(Settings.ofProcess()).engine());
    } catch (HelmNotFoundException e) {
      String message = String.valueOf(e.getMessage());
      return message.startsWith("No helm was found")
          ? disabled("no helm is installed; .ci/run runs this with Helm 3 and Helm 4")
          : enabled(message);
    }
  }
}
