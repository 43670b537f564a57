package io.helmtest.validation;

import java.util.List;
import java.util.stream.Stream;

/** What holds between the fields of roles and their bindings. */
final class RbacRules {
  private static final List<String> OF_RESOURCES =
      List.of("apiGroups", "resources", "resourceNames");
  private static final Rule GROUP = new OneOf(List.of("rbac.authorization.k8s.io"));

  private RbacRules() {}

  static void rule(Field rule, Findings findings) {
    Field urls = rule.at("nonResourceURLs");
    if (urls.isEmpty()) {
      Stream.of("apiGroups", "resources")
          .map(rule::at)
          .filter(Field::isEmpty)
          .forEach(findings::missing);
      return;
    }
    if (isOf("Role", rule)) {
      findings.forbidden(urls, "not allowed in a Role, only in a ClusterRole");
    }
    OF_RESOURCES.stream()
        .map(rule::at)
        .filter(field -> !field.isEmpty())
        .forEach(field -> findings.forbidden(field, "not allowed beside nonResourceURLs"));
  }

  static void roleRef(Field role, Findings findings) {
    if (isOf("ClusterRoleBinding", role) && role.at("kind").is("Role")) {
      findings.noneOf(role.at("kind"), List.of("ClusterRole"));
    }
  }

  static void subject(Field subject, Findings findings) {
    Field group = subject.at("apiGroup");
    if (subject.at("kind").is("ServiceAccount")) {
      account(subject, findings);
    } else if (!group.isEmpty()) {
      GROUP.check(group, findings);
    }
  }

  private static void account(Field account, Findings findings) {
    Field name = account.at("name");
    Field group = account.at("apiGroup");
    name.text().ifPresent(text -> NameFormat.DNS_SUBDOMAIN.check(name, text, findings));
    if (isOf("ClusterRoleBinding", account) && account.at("namespace").isEmpty()) {
      findings.missing(account.at("namespace"));
    }
    if (group.text().isPresent()) {
      findings.forbidden(group, group.shown() + " is not the group of a ServiceAccount: \"\" is");
    }
  }

  private static boolean isOf(String kind, Field field) {
    return field.document().id().kind().equals(kind);
  }
}
