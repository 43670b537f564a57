package io.helmtest.manifest;

/** Short streams. */
final class Streams {
  private Streams() {}

  static ManifestDocument one(String yaml) {
    return ManifestStream.split(yaml).get(0);
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
