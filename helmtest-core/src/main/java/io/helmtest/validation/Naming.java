package io.helmtest.validation;

/** How the objects of a kind are called, and whether in a namespace. */
record Naming(NameFormat name, boolean namespaced) {
  /** What is certain for any kind. */
  static final Naming ANY = new Naming(NameFormat.PATH_SEGMENT, false);

  /** Custom resources, whose names have all one format. */
  static Naming ofCustomResource(String scope) {
    return new Naming(NameFormat.DNS_SUBDOMAIN, scope.equals("Namespaced"));
  }

  static Naming of(String name, String scope) {
    return new Naming(NameFormat.called(name).orElseThrow(), scope.equals("Namespaced"));
  }
}
