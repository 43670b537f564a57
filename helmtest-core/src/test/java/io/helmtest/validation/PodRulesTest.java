package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # names of containers
          initContainers: [{name: b, image: a}] => ok
          initContainers: [{name: a, image: a}] => spec.initContainers[0].name: "a" is another container's name

          # volumes
          volumes: [{name: a, emptyDir: {}}, {name: b, secret: {secretName: a}}] => ok
          volumes: [{name: a}] => ok
          volumes: [null] => spec.volumes[0].name: required, but missing
          volumes: [{name: A}] => spec.volumes[0].name: "A" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          volumes: [{name: a}, {name: a}] => spec.volumes[1].name: "a" is used twice in this list
          volumes: [{name: a, emptyDir: {}, configMap: {name: a}}] => spec.volumes[0].emptyDir: not allowed beside configMap: one of them has to go
          volumes: [{name: a, secret: {}}] => spec.volumes[0].secret.secretName: required, but missing
          volumes: [{name: a, configMap: {name: a, defaultMode: 1000}}] => spec.volumes[0].configMap.defaultMode: 1000 is not between 0 and 511
          volumes: [{name: a, configMap: {name: a, items: [{key: a, path: ../b}]}}] => spec.volumes[0].configMap.items[0].path: "../b" is not a local path: relative, and without ".."
          volumes: [{name: a, ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: -}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}] => spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.labels.a: "-" is not a label value: letters, digits, "-", "_" and ".", a letter or digit first and last

          volumes: a, initContainers: [{name: b, image: a, volumeMounts: [{name: a, mountPath: /a}]}] => ok

          # init containers
          initContainers: [{name: b, image: a, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}] => ok
          initContainers: [{name: b, image: a, livenessProbe: {exec: {command: [a]}}}] => spec.initContainers[0].livenessProbe: not allowed in an init container without restartPolicy: Always

          initContainers: [{name: b, image: a, lifecycle: {preStop: {exec: {command: [a]}}}}] => spec.initContainers[0].lifecycle.preStop: not allowed in an init container without restartPolicy: Always

          # ports of the node
          initContainers: [{name: b, image: a, ports: [{containerPort: 1, hostPort: 2}, {containerPort: 3, hostPort: 2}]}] => ok

          # the rest
          restartPolicy: always => spec.restartPolicy: "always" is none of Always, Never, OnFailure, did you mean "Always"?
          dnsPolicy: None, dnsConfig: {nameservers: [10.0.0.1]} => ok
          dnsPolicy: None => spec.dnsConfig.nameservers: required, but missing
          dnsConfig: {nameservers: [dns]} => spec.dnsConfig.nameservers[0]: "dns" is not an IP address: such as 10.0.0.1 or fd00::1
          nodeSelector: {a/b/c: d} => spec.nodeSelector.a/b/c: "a/b/c" is not a qualified name: at most 63 letters, digits, "-", "_" and ".", a letter or digit first and last, and before it, if need be, a DNS subdomain and "/"
          serviceAccountName: A => spec.serviceAccountName: "A" is not a DNS subdomain: lower-case letters, digits, "-" and ".", a letter or digit first and last in each part
          securityContext: {runAsUser: -1} => spec.securityContext.runAsUser: -1 is not between 0 and 2147483647
          securityContext: {seccompProfile: {type: Localhost, localhostProfile: a}} => ok
          securityContext: {seccompProfile: {type: Localhost}} => spec.securityContext.seccompProfile.localhostProfile: required, but missing
          securityContext: {seccompProfile: {type: RuntimeDefault, localhostProfile: a}} => spec.securityContext.seccompProfile.localhostProfile: only allowed with type: Localhost
          topologySpreadConstraints: [{maxSkew: 1, topologyKey: a}] => spec.topologySpreadConstraints[0].whenUnsatisfiable: required, but missing
          affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 101, podAffinityTerm: {topologyKey: a}}]}} => spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: 101 is not between 1 and 100
          """)
  void pods(String spec, String problem) {
    Documents.assertProblem(Documents.pod(spec), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          [{operator: Exists}, {key: a, value: b}, {key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 5}] => ok
          [{key: a, operator: In}] => spec.tolerations[0].operator: "In" is none of Equal, Exists, Gt, Lt
          [{}] => spec.tolerations[0].operator: a toleration without a key needs operator: Exists
          [{key: a, operator: Exists, value: b}] => spec.tolerations[0].value: not allowed with operator: Exists
          [{key: a, operator: Equal, value: -}] => spec.tolerations[0].value: "-" is not a label value: letters, digits, "-", "_" and ".", a letter or digit first and last
          [{key: a, value: b/c}] => spec.tolerations[0].value: "b/c" is not a label value: letters, digits, "-", "_" and ".", a letter or digit first and last
          [{key: a, effect: NoSchedule, tolerationSeconds: 5}] => spec.tolerations[0].tolerationSeconds: only allowed with effect: NoExecute
          """)
  void tolerations(String tolerations, String problem) {
    Documents.assertProblem(Documents.pod("tolerations: " + tolerations), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          {key: a, operator: In, values: [b]} => ok
          {key: a, operator: Exists} => ok
          {key: a, operator: Gt, values: ["1"]} => ok
          {key: a, operator: In} => values: required, but missing
          {key: a, operator: Exists, values: [b]} => values: not allowed with operators Exists and DoesNotExist
          {key: a, operator: Lt, values: ["1", "2"]} => values: one value is required with operator: Lt
          {key: a, operator: Equals, values: [b]} => operator: "Equals" is none of DoesNotExist, Exists, Gt, In, Lt, NotIn
          """)
  void nodeSelectors(String requirement, String problem) {
    String path =
        "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution"
            + ".nodeSelectorTerms[0].matchExpressions[0].";
    Documents.assertProblem(
        Documents.pod(
            "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
                + "{nodeSelectorTerms: [{matchExpressions: [%s]}]}}}".formatted(requirement)),
        problem.equals("ok") ? problem : path + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          false => 80 => 80 => 8080 => 8081 => ok
          false => 80 => 80 => 8081 => 8081 => spec.containers[1].ports[0].hostPort: 8081 is already taken
          true => 80 => 81 => 80 => 81 => ok
          true => 80 => 81 => 80 => 82 => spec.containers[1].ports[0].hostPort: 82 is not the containerPort, as hostNetwork: true demands
          true => 80 => 81 => 0 => 0 => ok
          """)
  void portsOfTheNode(
      boolean hostNetwork, int first, int second, int firstHost, int secondHost, String problem) {
    Documents.assertProblem(
        Documents.object(
            "v1",
            "Pod",
            """
            spec:
              hostNetwork: %s
              containers:
                - {name: a, image: a, ports: [{containerPort: %d, hostPort: %d}]}
                - {name: b, image: a, ports: [{containerPort: %d, hostPort: %d}]}
            """
                .formatted(hostNetwork, first, firstHost, second, secondHost)),
        problem);
  }
}
