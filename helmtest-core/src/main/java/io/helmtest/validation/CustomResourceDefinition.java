package io.helmtest.validation;

import java.util.List;
import java.util.Optional;

/** A custom resource definition that a chart ships, as {@code apiextensions.k8s.io/v1} has it. */
final class CustomResourceDefinition {
  private final Field root;

  CustomResourceDefinition(Field root) {
    this.root = root;
  }

  boolean defines(ApiKind api) {
    return root.at("apiVersion").is("apiextensions.k8s.io/v1")
        && root.at("spec.group").is(api.group())
        && root.at("spec.names.kind").is(api.kind());
  }

  Naming naming() {
    return Naming.ofCustomResource(root.at("spec.scope").text().orElse(""));
  }

  /** Checks a resource of its kind. */
  void check(Field resource, Findings findings) {
    Field apiVersion = resource.at("apiVersion");
    Optional<Field> version = version(ApiKind.of(resource).version());
    if (version.isEmpty()) {
      findings.suggest(
          apiVersion, "a version of " + name(), apiVersions(), "no version of " + name());
    } else if (version.get().at("served").is(false)) {
      findings.add(apiVersion, "a served version", "not served, as " + name() + " says");
    } else {
      Schema.of(version.get().at("schema.openAPIV3Schema").value())
          .ifPresent(schema -> check(withoutStatus(resource, version.get()), schema, findings));
    }
  }

  private void check(Field resource, Schema schema, Findings findings) {
    if (!root.at("spec.preserveUnknownFields").is(true)) {
      UnknownProperties.check(resource, schema, findings);
    }
    SchemaRules.check(
        resource.with(SchemaDefaults.apply(resource.value(), schema)), schema, findings);
  }

  // With a status of its own, the API server throws away the one that comes along.
  private static Field withoutStatus(Field resource, Field version) {
    return version.at("subresources.status").isPresent() ? resource.without("status") : resource;
  }

  private Optional<Field> version(String name) {
    return root.at("spec.versions").items().stream()
        .filter(version -> version.at("name").is(name))
        .findFirst();
  }

  private List<String> apiVersions() {
    String group = root.at("spec.group").text().orElse("") + "/";
    return root.at("spec.versions").items().stream()
        .flatMap(version -> version.at("name").text().stream())
        .map(group::concat)
        .toList();
  }

  private String name() {
    return root.document().toString();
  }
}
