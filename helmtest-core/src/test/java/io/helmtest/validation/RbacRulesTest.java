package io.helmtest.validation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RbacRulesTest {
  private static final String API = "rbac.authorization.k8s.io/v1";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          Role => {apiGroups: [""], resources: [pods], verbs: [get]} => ok
          ClusterRole => {nonResourceURLs: [/metrics], verbs: [get]} => ok
          Role => {apiGroups: [""], resources: [pods]} => rules[0].verbs: required, but missing
          Role => {apiGroups: [""], verbs: [get]} => rules[0].resources: required, but missing
          Role => {resources: [pods], verbs: [get]} => rules[0].apiGroups: required, but missing
          Role => {nonResourceURLs: [/metrics], verbs: [get]} => rules[0].nonResourceURLs: not allowed in a Role, only in a ClusterRole
          ClusterRole => {nonResourceURLs: [/metrics], resourceNames: [a], verbs: [get]} => rules[0].resourceNames: not allowed beside nonResourceURLs
          """)
  void rules(String kind, String rule, String problem) {
    Documents.assertProblem(Documents.object(API, kind, "rules: [%s]".formatted(rule)), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          RoleBinding => kind: Role, name: a => kind: ServiceAccount, name: a => ok
          RoleBinding => kind: ClusterRole, name: system:a => kind: User, name: A@b, apiGroup: rbac.authorization.k8s.io => ok
          RoleBinding => name: a => kind: User, name: a => roleRef.kind: required, but missing
          RoleBinding => kind: role, name: a => kind: User, name: a => roleRef.kind: "role" is none of ClusterRole, Role, did you mean "Role"?
          RoleBinding => kind: Role, name: a/b => kind: User, name: a => roleRef.name: "a/b" is not a path segment: no "/" or "%", not "." or ".."
          ClusterRoleBinding => kind: Role, name: a => kind: User, name: a => roleRef.kind: "Role" is none of ClusterRole
          ClusterRoleBinding => kind: ClusterRole, name: a => kind: ServiceAccount, name: a => subjects[0].namespace: required, but missing
          RoleBinding => kind: Role, name: a => kind: ServiceAccount, name: A => subjects[0].name: "A" is not a DNS subdomain: lower-case letters, digits, "-" and ".", a letter or digit first and last in each part
          RoleBinding => kind: Role, name: a => kind: ServiceAccount, name: a, apiGroup: rbac.authorization.k8s.io => subjects[0].apiGroup: "rbac.authorization.k8s.io" is not the group of a ServiceAccount: "" is
          RoleBinding => kind: Role, name: a => kind: Group, name: a, apiGroup: rbac => subjects[0].apiGroup: "rbac" is none of rbac.authorization.k8s.io
          RoleBinding => kind: Role, name: a => kind: Account, name: a => subjects[0].kind: "Account" is none of Group, ServiceAccount, User
          """)
  void bindings(String kind, String role, String subject, String problem) {
    Documents.assertProblem(
        Documents.object(API, kind, "roleRef: {%s}\nsubjects: [{%s}]".formatted(role, subject)),
        problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          sideEffects: None, clientConfig: {service: {name: a, namespace: b}} => ok
          sideEffects: Some, clientConfig: {url: "https://a"} => sideEffects: "Some" is none of None, NoneOnDryRun, did you mean "None"?
          clientConfig: {url: "https://a"} => sideEffects: required, but missing
          sideEffects: None, clientConfig: {caBundle: ""} => clientConfig: has none of service, url
          sideEffects: None, clientConfig: {url: "https://a"}, failurePolicy: fail => failurePolicy: "fail" is none of Fail, Ignore, did you mean "Fail"?
          sideEffects: None, clientConfig: {url: "https://a"}, timeoutSeconds: 31 => timeoutSeconds: 31 is not between 1 and 30
          sideEffects: None, clientConfig: {url: "https://a"}, rules: [{operations: [Create], apiGroups: [""], apiVersions: [v1], resources: [pods]}] => rules[0].operations[0]: "Create" is none of *, CONNECT, CREATE, DELETE, UPDATE, did you mean "CREATE"?
          """)
  void webhooks(String entries, String problem) {
    Documents.assertProblem(
        Documents.object(
            "admissionregistration.k8s.io/v1",
            "ValidatingWebhookConfiguration",
            "webhooks: [{name: a.b.c, admissionReviewVersions: [v1], %s}]".formatted(entries)),
        problem.equals("ok") ? problem : "webhooks[0]." + problem);
  }
}
