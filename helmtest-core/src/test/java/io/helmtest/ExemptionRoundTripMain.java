package io.helmtest;

import java.nio.file.Path;

/** Renders a Deployment with two mistakes in a JVM of its own; see {@link ForkedJvm}. */
final class ExemptionRoundTripMain {
  private static final String YAML =
      """
      ---
      # Source: tiny/templates/web.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, labels: {replica: 3}}
      spec:
        replicas: "2"
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: web}]}
      """;

  private ExemptionRoundTripMain() {}

  /** Prints what a test would see. */
  public static void main(String[] arguments) {
    RenderedChart chart = FixedRenderer.rendered(Path.of(arguments[0]), YAML);
    try {
      System.out.println(chart.documents().size() + " document");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }
}
