package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.Capabilities;
import io.helmtest.manifest.ManifestStream;
import java.util.List;

/** Validates short documents. */
final class Documents {
  private Documents() {}

  static Validation validation(String stream) {
    return Validation.of(ManifestStream.read(stream).documents(), Capabilities.defaults());
  }

  static Validation validation(String stream, String kubeVersion) {
    return Validation.of(
        ManifestStream.read(stream).documents(),
        Capabilities.defaults().withKubeVersion(kubeVersion));
  }

  /** Path and message of each problem. */
  static List<String> problems(String stream) {
    return texts(validation(stream));
  }

  static List<String> problems(String stream, String kubeVersion) {
    return texts(validation(stream, kubeVersion));
  }

  /** Expects one problem, or none if it is {@code ok}. */
  static void assertProblem(String stream, String problem) {
    assertThat(problems(stream)).isEqualTo(problem.equals("ok") ? List.of() : List.of(problem));
  }

  /** An object of some kind in short. */
  static String object(String apiVersion, String kind, String rest) {
    return "apiVersion: %s\nkind: %s\nmetadata: {name: a}\n%s\n".formatted(apiVersion, kind, rest);
  }

  /** A Pod whose spec, but for its one container, is given as entries of a flow mapping. */
  static String pod(String spec) {
    return object("v1", "Pod", "spec: {containers: [{name: a, image: a}], %s}".formatted(spec));
  }

  /** A Pod with one container, of which entries of a flow mapping are given. */
  static String container(String entries) {
    return object(
        "v1",
        "Pod",
        "spec: {volumes: [{name: data}], containers: [{name: a, image: a, %s}]}"
            .formatted(entries));
  }

  private static List<String> texts(Validation validation) {
    return validation.problems().stream()
        .map(problem -> problem.path() + ": " + problem.message())
        .toList();
  }
}
