package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          # ports
          ports: [{port: 80, targetPort: http, appProtocol: kubernetes.io/h2c}] => ok
          ports: [{port: 53, protocol: UDP, name: a}, {port: 53, name: b}] => ok
          ports: [{port: 80, targetPort: 0}] => ok
          ports: [] => spec.ports: required, but empty
          clusterIP: None => ok
          clusterIPs: [None] => ok
          type: ExternalName, externalName: example.org. => ok
          clusterIPs: [10.0.0.1] => spec.ports: required, but missing
          ports: [{targetPort: 80}] => spec.ports[0].port: required, but missing
          ports: [{port: 0}] => spec.ports[0].port: 0 is not between 1 and 65535
          ports: [{port: 80, targetPort: 70000}] => spec.ports[0].targetPort: 70000 is not between 0 and 65535
          ports: [{port: 80, targetPort: HTTP}] => spec.ports[0].targetPort: "HTTP" is not a port name: lower-case letters, digits and single "-" between them, at least one letter
          ports: [{port: 80, targetPort: "8080"}] => spec.ports[0].targetPort: "8080" is a port name, because it is quoted, and a port name has at least one letter: remove the quotes in the template
          ports: [{port: 80, protocol: tcp}] => spec.ports[0].protocol: "tcp" is none of SCTP, TCP, UDP, did you mean "TCP"?
          ports: [{port: 80, name: A}] => spec.ports[0].name: "A" is not a DNS label: lower-case letters, digits and "-", a letter or digit first and last
          ports: [{port: 80, name: a}, {port: 81}] => spec.ports[1].name: required where a Service has several ports
          ports: [{port: 80, name: a}, {port: 81, name: a}] => spec.ports[1].name: "a" is used twice in this list
          ports: [{port: 80, name: a}, {port: 80, name: b}] => spec.ports[1].port: 80 is used twice with this protocol
          type: NodePort, ports: [{port: 80, name: a, nodePort: 30000}, {port: 81, name: b, nodePort: 30000}] => spec.ports[1].nodePort: 30000 is used twice with this protocol

          # type
          type: NodePort, externalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30000}] => ok
          type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8], ports: [{port: 80}] => ok
          externalIPs: [10.0.0.1], externalTrafficPolicy: Local, ports: [{port: 80}] => ok
          type: clusterip, ports: [{port: 80, nodePort: 30000}] => spec.type: "clusterip" is none of ClusterIP, ExternalName, LoadBalancer, NodePort, did you mean "ClusterIP"?
          ports: [{port: 80, nodePort: 30000}] => spec.ports[0].nodePort: only allowed with type: NodePort or LoadBalancer
          externalTrafficPolicy: Local, ports: [{port: 80}] => spec.externalTrafficPolicy: only allowed with type: NodePort or LoadBalancer
          loadBalancerSourceRanges: [10.0.0.0/8], ports: [{port: 80}] => spec.loadBalancerSourceRanges: only allowed with type: LoadBalancer
          loadBalancerSourceRanges: [], ports: [{port: 80}] => ok
          type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0], ports: [{port: 80}] => spec.loadBalancerSourceRanges[0]: "10.0.0.0" is not a CIDR: such as 10.0.0.0/8 or fd00::/8
          type: NodePort, clusterIP: None, ports: [{port: 80}] => spec.clusterIP: None is not allowed with type: NodePort
          type: LoadBalancer => spec.ports: required, but missing
          type: ExternalName => spec.externalName: required, but missing
          type: ExternalName, externalName: A => spec.externalName: "A" is not a DNS subdomain: lower-case letters, digits, "-" and ".", a letter or digit first and last in each part

          # the rest
          clusterIP: none, ports: [{port: 80}] => spec.clusterIP: "none" is not a cluster IP: None or an IP address
          sessionAffinity: client, ports: [{port: 80}] => spec.sessionAffinity: "client" is none of ClientIP, None, did you mean "ClientIP"?
          internalTrafficPolicy: local, ports: [{port: 80}] => spec.internalTrafficPolicy: "local" is none of Cluster, Local, did you mean "Local"?
          ipFamilies: [IPV4], ports: [{port: 80}] => spec.ipFamilies[0]: "IPV4" is none of IPv4, IPv6, did you mean "IPv4"?
          selector: {app: a b}, ports: [{port: 80}] => spec.selector.app: "a b" is not a label value: letters, digits, "-", "_" and ".", a letter or digit first and last
          """)
  void services(String spec, String problem) {
    Documents.assertProblem(
        Documents.object("v1", "Service", "spec: {%s}".formatted(spec)), problem);
  }
}
