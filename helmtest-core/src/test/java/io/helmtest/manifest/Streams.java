package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** Short streams. */
final class Streams {
  static final String CONFIG_MAP = "apiVersion: v1\nkind: ConfigMap\n";
  static final String CUSTOM = "apiVersion: example.org/v1\nkind: Shop\n";

  private Streams() {}

  static ManifestDocument one(String yaml) {
    return ManifestStream.read(yaml).documents().get(0);
  }

  /** What the check says of a stream, one problem a line. */
  static String problems(String yaml) {
    return ManifestStream.read(yaml).problems().stream()
        .map(DecodingProblem::text)
        .collect(Collectors.joining("\n"));
  }

  /** The only problem of a stream. */
  static DecodingProblem problem(String yaml) {
    List<DecodingProblem> problems = ManifestStream.read(yaml).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** A Deployment with some lines of its pod's spec, 8 columns deep, from line 8 on. */
  static ManifestDocument deployment(String podSpec) {
    return one(
        """
        # Source: shop/templates/web.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          template:
            spec:
        """
            + podSpec.indent(6));
  }
}
