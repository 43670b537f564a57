package io.helmtest.validation;

/** The metadata of any object. */
final class MetadataRules {
  private MetadataRules() {}

  static void check(Field root, Naming naming, Findings findings) {
    Field metadata = root.at("metadata");
    Field name = metadata.at("name");
    Field prefix = metadata.at("generateName");
    if (name.isEmpty() && prefix.isEmpty()) {
      findings.missing(name);
    }
    name.text().ifPresent(text -> naming.name().check(name, text, findings));
    prefix.text().ifPresent(text -> naming.name().check(prefix, generated(text), findings));
    Field namespace = metadata.at("namespace");
    if (naming.namespaced() && !namespace.isEmpty()) {
      NameFormat.DNS_LABEL.check(namespace, findings);
    }
    Labels.labels(metadata.at("labels"), findings);
    Labels.annotations(metadata.at("annotations"), findings);
  }

  private static String generated(String prefix) {
    return prefix.endsWith("-") ? prefix + "a" : prefix;
  }
}
