package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkingRulesTest {
  private static final String BACKEND = "backend: {service: {name: a, port: {number: 80}}}";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          path: /, pathType: Prefix => ok
          pathType: ImplementationSpecific => ok
          path: /a.*, pathType: ImplementationSpecific => ok
          path: /a//b, pathType: ImplementationSpecific => ok
          path: / => pathType: required, but missing
          path: /, pathType: prefix => pathType: "prefix" is none of Exact, ImplementationSpecific, Prefix, did you mean "Prefix"?
          pathType: Exact => path: nothing does not begin with "/"
          path: a, pathType: ImplementationSpecific => path: "a" does not begin with "/"
          path: /a//b, pathType: Prefix => path: "/a//b" has "//" in it
          path: /a/.., pathType: Exact => path: "/a/.." has "/.." in it
          """)
  void paths(String path, String problem) {
    String problemOfPath =
        problem.equals("ok") ? problem : "spec.rules[0].http.paths[0]." + problem;
    Documents.assertProblem(
        Documents.object(
            "networking.k8s.io/v1",
            "Ingress",
            "spec: {rules: [{http: {paths: [{%s, %s}]}}]}".formatted(path, BACKEND)),
        problemOfPath);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          spec: {defaultBackend: {service: {name: a, port: {name: http}}}, ingressClassName: nginx} => ok
          metadata: {name: a, annotations: {kubernetes.io/ingress.class: nginx}}, spec: {rules: [{host: "*.example.org"}], ingressClassName: nginx} => ok
          spec: {ingressClassName: nginx} => spec: has neither rules nor a defaultBackend
          metadata: {name: a, annotations: {kubernetes.io/ingress.class: nginx}}, spec: {rules: [{}], ingressClassName: azure} => metadata.annotations[kubernetes.io/ingress.class]: "nginx" is not the ingressClassName "azure"
          spec: {rules: [{host: 10.0.0.1}]} => spec.rules[0].host: "10.0.0.1" is an IP address, not a host name
          spec: {rules: [{host: "a.*.org"}]} => spec.rules[0].host: "a.*.org" is not a host name: a DNS subdomain, or one behind "*."
          spec: {rules: [{http: {paths: []}}]} => spec.rules[0].http.paths: required, but empty
          spec: {rules: [{}], tls: [{hosts: [A], secretName: a}]} => spec.tls[0].hosts[0]: "A" is not a host name: a DNS subdomain, or one behind "*."
          spec: {defaultBackend: {}} => spec.defaultBackend: has none of resource, service
          spec: {defaultBackend: {service: {name: a, port: {name: http, number: 80}}}} => spec.defaultBackend.service.port.number: not allowed beside name: one of them has to go
          spec: {defaultBackend: {service: {name: a, port: {name: http, number: 0}}}} => ok
          spec: {defaultBackend: {service: {name: a, port: {name: "80"}}}} => spec.defaultBackend.service.port.name: "80" is not a port name: use the field "number" for a number
          spec: {defaultBackend: {service: {name: a}}} => spec.defaultBackend.service.port: required, but missing
          spec: {defaultBackend: {service: {name: a, port: {number: 70000}}}} => spec.defaultBackend.service.port.number: 70000 is not between 0 and 65535
          """)
  void ingresses(String entries, String problem) {
    String named = entries.startsWith("metadata") ? entries : "metadata: {name: a}, " + entries;
    Documents.assertProblem(
        "{apiVersion: networking.k8s.io/v1, kind: Ingress, %s}".formatted(named), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          k8s.io/ingress-nginx => ok
          nginx => spec.controller: "nginx" is not a path with a domain: a DNS subdomain, "/" and a path, such as example.com/controller
          ""  => spec.controller: required, but empty
          """)
  void ingressClasses(String controller, String problem) {
    Documents.assertProblem(
        Documents.object(
            "networking.k8s.io/v1", "IngressClass", "spec: {controller: %s}".formatted(controller)),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          from: [{podSelector: {}, namespaceSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}] => ok
          ports: [{port: 80, endPort: 90}, {port: http, protocol: UDP}, {}] => ok
          ports: [{port: 80, endPort: 80}] => ok
          from: [{}] => from[0]: has none of podSelector, namespaceSelector, ipBlock
          from: [{podSelector: null}] => from[0]: has none of podSelector, namespaceSelector, ipBlock
          from: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}] => from[0].ipBlock: not allowed beside a selector: one of them has to go
          from: [{ipBlock: {cidr: 10.0.0.0}}] => from[0].ipBlock.cidr: "10.0.0.0" is not a CIDR: such as 10.0.0.0/8 or fd00::/8
          from: [{ipBlock: {}}] => from[0].ipBlock.cidr: required, but missing
          ports: [{port: 80, endPort: 79}] => ports[0].endPort: 79 is less than port 80
          ports: [{port: http, endPort: 80}] => ports[0].endPort: only allowed beside a numeric port
          ports: [{port: 80, protocol: tcp}] => ports[0].protocol: "tcp" is none of SCTP, TCP, UDP, did you mean "TCP"?
          """)
  void networkPolicies(String rule, String problem) {
    Documents.assertProblem(
        Documents.object(
            "networking.k8s.io/v1",
            "NetworkPolicy",
            "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{%s}]}".formatted(rule)),
        problem.equals("ok") ? problem : "spec.ingress[0]." + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          [Egress, Ingress] => ok
          [ingress] => spec.policyTypes[0]: "ingress" is none of Egress, Ingress, did you mean "Ingress"?
          """)
  void policyTypes(String types, String problem) {
    Documents.assertProblem(
        Documents.object(
            "networking.k8s.io/v1",
            "NetworkPolicy",
            "spec: {podSelector: {}, policyTypes: %s}".formatted(types)),
        problem);
  }
}
