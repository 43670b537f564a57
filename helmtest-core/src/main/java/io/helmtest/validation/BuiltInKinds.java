package io.helmtest.validation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of {@code kinds.tsv}. */
final class BuiltInKinds {
  private static final Map<ApiKind, Naming> NAMING =
      Table.rows("kinds.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> new ApiKind(row.get(0), row.get(1)),
                  row -> Naming.of(row.get(2), row.get(3))));
  private static final KubernetesVersion RELAXED_SERVICES = new KubernetesVersion(1, 36);

  private BuiltInKinds() {}

  /** How a built-in kind's objects are called; empty for other kinds. */
  static Optional<Naming> naming(ApiKind api, KubernetesVersion target) {
    boolean relaxed = api.kind().equals("Service") && target.isAtLeast(RELAXED_SERVICES);
    return Optional.ofNullable(NAMING.get(api))
        .map(naming -> relaxed ? new Naming(NameFormat.DNS_LABEL, true) : naming);
  }
}
