package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoscalerRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          minReplicas: 1, maxReplicas: 1 => ok
          minReplicas: 1 => spec.maxReplicas: required, but missing
          minReplicas: 3, maxReplicas: 2 => spec.maxReplicas: 2 is less than minReplicas 3
          maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}] => ok
          maxReplicas: 2, metrics: [{type: cpu}] => spec.metrics[0].type: "cpu" is none of ContainerResource, External, Object, Pods, Resource
          maxReplicas: 2, metrics: [{type: Resource}] => spec.metrics[0].resource: required, but missing
          maxReplicas: 2, metrics: [{type: Pods, pods: {metric: {name: a}, target: {type: Value, averageValue: 1}}, resource: {name: cpu, target: {type: Value, averageValue: 1}}}] => spec.metrics[0].resource: only pods is allowed with this type
          maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization}}}] => spec.metrics[0].resource.target.averageUtilization: required, but missing
          maxReplicas: 2, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilisation, averageValue: 1}}}] => spec.metrics[0].resource.target.type: "Utilisation" is none of AverageValue, Utilization, Value, did you mean "Utilization"?
          maxReplicas: 2, behavior: {scaleDown: {policies: [{type: Pods, value: 1, periodSeconds: 3600}]}} => spec.behavior.scaleDown.policies[0].periodSeconds: 3600 is not between 1 and 1800
          """)
  void autoscalers(String entries, String problem) {
    Documents.assertProblem(
        Documents.object(
            "autoscaling/v2",
            "HorizontalPodAutoscaler",
            "spec: {scaleTargetRef: {kind: Deployment, name: a}, %s}".formatted(entries)),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          minAvailable: 50% => ok
          maxUnavailable: 100% => ok
          minAvailable: 1, maxUnavailable: 1 => spec.minAvailable: not allowed beside maxUnavailable: one of them has to go
          minAvailable: 150% => spec.minAvailable: "150%" is more than 100%
          maxUnavailable: "1" => spec.maxUnavailable: "1" is neither a count nor a percentage such as 25%
          """)
  void disruptionBudgets(String spec, String problem) {
    Documents.assertProblem(
        Documents.object("policy/v1", "PodDisruptionBudget", "spec: {%s}".formatted(spec)),
        problem);
  }
}
