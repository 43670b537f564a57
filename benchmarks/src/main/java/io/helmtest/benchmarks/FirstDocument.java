package io.helmtest.benchmarks;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.helmtest.manifest.ManifestStream;

/** Decodes one Deployment, the first thing in a JVM; see {@link FreshJvm}. */
final class FirstDocument {
  static final String HELMTEST = "helmtest";
  static final String FABRIC8 = "fabric8";

  private FirstDocument() {}

  /** Prints the milliseconds that the decoder took which the argument names. */
  public static void main(String[] arguments) {
    String yaml = Release.deployment();
    long start = System.nanoTime();
    Object object = arguments[0].equals(HELMTEST) ? helmtest(yaml) : fabric8(yaml);
    long end = System.nanoTime();
    if (!(object instanceof Deployment)) {
      throw new IllegalStateException("not a Deployment, but " + object);
    }
    System.out.println((end - start) / 1e6);
  }

  private static Object helmtest(String yaml) {
    return ManifestStream.read(yaml).documents().get(0).object();
  }

  private static Object fabric8(String yaml) {
    return new KubernetesSerialization().unmarshal(yaml);
  }
}
