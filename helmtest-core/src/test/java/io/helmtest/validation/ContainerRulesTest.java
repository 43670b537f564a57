package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # ports
          ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}] => ok
          ports: [{containerPort: 1}, {containerPort: 65535}] => ok
          ports: [{name: http}] => ports[0].containerPort: required, but missing
          ports: [{containerPort: 70000}] => ports[0].containerPort: 70000 is not between 1 and 65535
          ports: [{containerPort: 80, protocol: tcp}] => ports[0].protocol: "tcp" is none of SCTP, TCP, UDP, did you mean "TCP"?
          ports: [{containerPort: 80, name: "8080"}] => ports[0].name: "8080" is not a port name: use the field "containerPort" for a number
          ports: [{containerPort: 80, name: "80-81"}] => ports[0].name: "80-81" is not a port name: lower-case letters, digits and single "-" between them, at least one letter
          ports: [{containerPort: 80, name: a}, {containerPort: 81, name: a}] => ports[1].name: "a" is used twice in this list

          # environment
          env: [{name: A, value: a}, {name: B}, {name: C, valueFrom: {fieldRef: {fieldPath: status.podIP}}}] => ok
          env: [{value: a}] => env[0].name: required, but missing
          env: [null] => env[0].name: required, but missing
          env: [{name: A=B}] => env[0].name: "A=B" is not an environment variable name: printable ASCII characters other than "="
          env: [{name: A, value: a, valueFrom: {secretKeyRef: {name: a, key: b}}}] => env[0].valueFrom: not allowed beside value: one of them has to go
          env: [{name: A, value: "", valueFrom: {secretKeyRef: {name: a, key: b}}}] => ok
          env: [{name: A, valueFrom: {}}] => env[0].valueFrom: has none of configMapKeyRef, fieldRef, fileKeyRef, resourceFieldRef, secretKeyRef
          env: [{name: A, valueFrom: {secretKeyRef: {name: a}}}] => env[0].valueFrom.secretKeyRef.key: required, but missing
          env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.podIp}}}] => env[0].valueFrom.fieldRef.fieldPath: "status.podIp" is none of metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP, status.podIPs, did you mean "status.podIP"?
          env: [{name: A, valueFrom: {fieldRef: {fieldPath: "metadata.labels['a']"}}}] => ok
          envFrom: [{configMapRef: {name: a}, secretRef: {name: a}}] => envFrom[0].secretRef: not allowed beside configMapRef: one of them has to go

          # mounts
          volumeMounts: [{name: data, mountPath: /a}, {name: data, mountPath: /b}] => ok
          volumeMounts: [{name: dta, mountPath: /a}] => volumeMounts[0].name: "dta" is no volume of the pod, did you mean "data"?
          volumeDevices: [{name: dta, devicePath: /a}] => volumeDevices[0].name: "dta" is no volume of the pod, did you mean "data"?
          volumeMounts: [{name: data, mountPath: /a}, {name: data, mountPath: /a}] => volumeMounts[1].mountPath: "/a" is used twice in this list
          volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}] => volumeMounts[0].mountPropagation: only allowed in a privileged container
          volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}], securityContext: {privileged: true} => ok

          # probes
          livenessProbe: {httpGet: {port: http}}, readinessProbe: {tcpSocket: {port: 80}, successThreshold: 2} => ok
          livenessProbe: {} => livenessProbe: has none of exec, grpc, httpGet, tcpSocket
          livenessProbe: {httpGet: {port: 80}, exec: {command: [a]}} => livenessProbe.httpGet: not allowed beside exec: one of them has to go
          livenessProbe: {httpGet: {path: /}} => livenessProbe.httpGet.port: required, but missing
          livenessProbe: {httpGet: {port: 80, scheme: http}} => livenessProbe.httpGet.scheme: "http" is none of HTTP, HTTPS, did you mean "HTTP"?
          livenessProbe: {httpGet: {port: 80}, successThreshold: 2} => livenessProbe.successThreshold: 2 is not 1, all that this probe allows
          startupProbe: {httpGet: {port: 80}, successThreshold: 2} => startupProbe.successThreshold: 2 is not 1, all that this probe allows
          livenessProbe: {httpGet: {port: 80}, periodSeconds: -1} => livenessProbe.periodSeconds: -1 is not at least 0
          readinessProbe: {httpGet: {port: 80}, terminationGracePeriodSeconds: 1} => readinessProbe.terminationGracePeriodSeconds: not allowed in a readinessProbe

          # security
          securityContext: {privileged: true} => ok
          securityContext: {privileged: true, allowPrivilegeEscalation: false} => securityContext.allowPrivilegeEscalation: false contradicts privileged: true

          # resources
          resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 0.5, memory: 1024Mi, example.org/gpu: 1}} => ok
          resources: {requests: {cpu: 1}, limits: {cpu: 500m}} => resources.requests.cpu: 1 is more than the limit "500m"
          resources: {requests: {memory: 1Gi}, limits: {memory: }} => resources.requests.memory: "1Gi" is more than the limit nothing
          resources: {limits: {cpus: 1}} => resources.limits.cpus: "cpus" is no resource of a container, as cpu, memory and ephemeral-storage are
          resources: {requests: {storage: 1}} => resources.requests.storage: "storage" is no resource of a container, as cpu, memory and ephemeral-storage are
          resources: {limits: {cpu: -1}} => resources.limits.cpu: -1 is not at least 0
          resources: {requests: {cpu: lots}, limits: {cpu: {}}} => ok

          # single words
          imagePullPolicy: Sometimes => imagePullPolicy: "Sometimes" is none of Always, IfNotPresent, Never
          imagePullPolicy: ifNotPresent => imagePullPolicy: "ifNotPresent" is none of Always, IfNotPresent, Never, did you mean "IfNotPresent"?
          imagePullPolicy: "" => ok
          imagePullPolicy: => ok
          """)
  void containers(String entries, String problem) {
    Documents.assertProblem(
        Documents.container(entries),
        problem.equals("ok") ? problem : "spec.containers[0]." + problem);
  }

  @Test
  void aContainerNeedsANameAndAnImage() {
    assertThat(Documents.problems(Documents.object("v1", "Pod", "spec: {containers: [{}]}")))
        .containsExactly(
            "spec.containers[0].name: required, but missing",
            "spec.containers[0].image: required, but missing");
  }

  @Test
  void aPodNeedsAContainer() {
    assertThat(Documents.problems(Documents.object("v1", "Pod", "spec: {containers: []}")))
        .containsExactly("spec.containers: required, but empty");
  }
}
