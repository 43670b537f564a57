package io.helmtest.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadRulesTest {

  @Test
  void labelsOfAWrongTypeAreLeftToDecoding() {
    Documents.assertProblem(
        Documents.object(
            "apps/v1",
            "Deployment",
            "spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: [a]},"
                + " spec: {containers: [{name: a, image: a}]}}}"),
        "ok");
  }

  private static final String LABELS = "metadata: {labels: {app: web, tier: front}}";
  private static final String CONTAINERS = "containers: [{name: a, image: a}]";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          {matchLabels: {app: web}} => ok
          {matchExpressions: [{key: tier, operator: In, values: [front, back]}, {key: gone, operator: DoesNotExist}]} => ok
          {} => spec.selector: required, but empty
          {matchLabels: {}} => spec.selector.matchLabels: required, but empty
          {matchLabels: {app: api}} => spec.selector.matchLabels.app: does not select the pods of this template: their label app is "web"
          {matchLabels: {app: web, release: a}} => spec.selector.matchLabels.release: does not select the pods of this template: their label release is nothing
          {matchLabels: {app: web}, matchExpressions: [{key: a..b/c, operator: DoesNotExist}]} => spec.selector.matchExpressions[0].key: "a..b/c" is not a qualified name: at most 63 letters, digits, "-", "_" and ".", a letter or digit first and last, and before it, if need be, a DNS subdomain and "/"
          {matchExpressions: [{key: tier, operator: In, values: [back]}]} => spec.selector.matchExpressions[0]: does not select the pods of this template: their label tier is "front"
          {matchExpressions: [{key: tier, operator: NotIn, values: [front]}]} => spec.selector.matchExpressions[0]: does not select the pods of this template: their label tier is "front"
          {matchExpressions: [{key: gone, operator: Exists}]} => spec.selector.matchExpressions[0]: does not select the pods of this template: their label gone is nothing
          {matchExpressions: [{key: tier, operator: DoesNotExist}]} => spec.selector.matchExpressions[0]: does not select the pods of this template: their label tier is "front"
          {matchExpressions: [{key: tier, operator: Exists, values: [front]}]} => spec.selector.matchExpressions[0].values: not allowed with operators Exists and DoesNotExist
          {matchExpressions: [{key: tier, operator: is}]} => spec.selector.matchExpressions[0].operator: "is" is none of DoesNotExist, Exists, In, NotIn, did you mean "In"?
          """)
  void selectors(String selector, String problem) {
    Documents.assertProblem(
        Documents.object(
            "apps/v1",
            "Deployment",
            "spec: {selector: %s, template: {%s, spec: {%s}}}"
                .formatted(selector, LABELS, CONTAINERS)),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # all of them
          Deployment => replicas: 0 => restartPolicy: Always => ok
          DaemonSet => minReadySeconds: 1 => restartPolicy: Never => spec.template.spec.restartPolicy: "Never" is not allowed in a DaemonSet: Always is
          StatefulSet => replicas: 1 => restartPolicy: OnFailure => spec.template.spec.restartPolicy: "OnFailure" is not allowed in a StatefulSet: Always is
          ReplicaSet => replicas: 1 => activeDeadlineSeconds: 1 => spec.template.spec.activeDeadlineSeconds: not allowed in a ReplicaSet
          Deployment => replicas: -1 => hostPID: true => spec.replicas: -1 is not at least 0

          # Deployment
          Deployment => strategy: {type: Recreate} => hostPID: true => ok
          Deployment => strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 150%, maxUnavailable: 0}} => hostPID: true => ok
          Deployment => strategy: {type: Rolling} => hostPID: true => spec.strategy.type: "Rolling" is none of Recreate, RollingUpdate
          Deployment => strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}} => hostPID: true => spec.strategy.rollingUpdate: not allowed with type: Recreate
          Deployment => strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}} => hostPID: true => spec.strategy.rollingUpdate.maxUnavailable: 0 is not allowed while maxSurge is 0
          Deployment => strategy: {rollingUpdate: {maxUnavailable: 101%}} => hostPID: true => spec.strategy.rollingUpdate.maxUnavailable: "101%" is more than 100%
          Deployment => strategy: {rollingUpdate: {maxSurge: "1"}} => hostPID: true => spec.strategy.rollingUpdate.maxSurge: "1" is neither a count nor a percentage such as 25%
          Deployment => strategy: {rollingUpdate: {maxSurge: -1}} => hostPID: true => spec.strategy.rollingUpdate.maxSurge: -1 is not at least 0
          Deployment => progressDeadlineSeconds: 11, minReadySeconds: 10 => hostPID: true => ok
          Deployment => progressDeadlineSeconds: 10, minReadySeconds: 10 => hostPID: true => spec.progressDeadlineSeconds: 10 is not more than minReadySeconds

          # StatefulSet
          StatefulSet => podManagementPolicy: Parallel, serviceName: a => hostPID: true => ok
          StatefulSet => podManagementPolicy: Ordered => hostPID: true => spec.podManagementPolicy: "Ordered" is none of OrderedReady, Parallel
          StatefulSet => serviceName: A => hostPID: true => spec.serviceName: "A" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          StatefulSet => updateStrategy: {type: OnDelete, rollingUpdate: {partition: 1}} => hostPID: true => spec.updateStrategy.rollingUpdate: not allowed with type: OnDelete
          StatefulSet => volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [RWO], resources: {requests: {storage: 1Gi}}}}] => hostPID: true => spec.volumeClaimTemplates[0].spec.accessModes[0]: "RWO" is none of ReadOnlyMany, ReadWriteMany, ReadWriteOnce, ReadWriteOncePod
          StatefulSet => volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [null], resources: {requests: {storage: 1Gi}}}}] => hostPID: true => spec.volumeClaimTemplates[0].spec.accessModes[0]: "" is none of ReadOnlyMany, ReadWriteMany, ReadWriteOnce, ReadWriteOncePod
          StatefulSet => volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce]}}] => hostPID: true => spec.volumeClaimTemplates[0].spec.resources.requests.storage: required, but missing
          StatefulSet => volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}] => initContainers: [{name: b, image: a, volumeMounts: [{name: data, mountPath: /a}]}] => ok

          # DaemonSet
          DaemonSet => updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}} => hostPID: true => ok
          DaemonSet => updateStrategy: {rollingUpdate: {maxUnavailable: 30%}} => hostPID: true => ok
          DaemonSet => updateStrategy: {rollingUpdate: {maxSurge: 1}} => hostPID: true => spec.updateStrategy.rollingUpdate.maxSurge: 1 is not allowed unless maxUnavailable is 0
          DaemonSet => updateStrategy: {rollingUpdate: {maxUnavailable: 0}} => hostPID: true => spec.updateStrategy.rollingUpdate.maxUnavailable: 0 is not allowed while maxSurge is 0
          """)
  void workloads(String kind, String entries, String pod, String problem) {
    Documents.assertProblem(
        Documents.object(
            "apps/v1",
            kind,
            "spec: {%s, selector: {matchLabels: {app: web}}, template: {%s, spec: {%s, %s}}}"
                .formatted(entries, LABELS, CONTAINERS, pod)),
        problem);
  }
}
