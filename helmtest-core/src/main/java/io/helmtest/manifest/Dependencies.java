package io.helmtest.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.cfg.PackageVersion;

/** The fabric8 and Jackson on a class path, which other dependencies may have changed. */
record Dependencies(Optional<String> fabric8, String jackson, Optional<String> annotations) {
  /** What this library is built and tested with. */
  static final String FABRIC8 = "8.0.0";

  static final String JACKSON = "3.2.3";
  static final String ANNOTATIONS = "2.22";

  private static final String OLDEST_ANNOTATIONS = "2.21";

  static Dependencies found() {
    return new Dependencies(
        JarVersion.of(HasMetadata.class, "io.fabric8/kubernetes-model-core"),
        PackageVersion.VERSION.toString(),
        JarVersion.of(JsonProperty.class, "com.fasterxml.jackson.core/jackson-annotations"));
  }

  /** Why nothing can be decoded with them; empty if it can. */
  Optional<String> refusal(Optional<LinkageError> jacksonFailure) {
    return fabric8
        .filter(version -> !version.startsWith("8."))
        .map(Dependencies::fabric8ForJackson2)
        .or(() -> jacksonFailure.map(this::oldAnnotations));
  }

  /** What may go wrong with them. */
  List<String> doubts() {
    return Stream.of(
            fabric8.filter(version -> !version.equals(FABRIC8)).map(Dependencies::otherFabric8),
            Optional.of(jackson)
                .filter(version -> !isTested(version))
                .map(Dependencies::otherJackson))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isTested(String jackson) {
    return jackson.startsWith(minor(JACKSON) + ".");
  }

  private static String minor(String version) {
    return version.substring(0, version.lastIndexOf('.'));
  }

  /** That they lack the class of a kind. */
  String withoutClass(String name, ObjectId id) {
    return """
        fabric8 %s has no class %s, which was that of %s %s in %s.
        %s"""
        .formatted(
            fabric8.orElse("(of unknown version)"),
            name,
            id.apiVersion(),
            id.kind(),
            FABRIC8,
            remedyForFabric8());
  }

  private static String fabric8ForJackson2(String version) {
    return """
        helmtest needs fabric8 8, whose classes are for Jackson 3, but finds fabric8 %s.
        %s"""
        .formatted(version, remedyForFabric8());
  }

  private static String otherFabric8(String version) {
    return """
        helmtest knows the kinds of fabric8 %s, but finds fabric8 %s: \
        kinds that only one of them has decode as generic objects, or not at all.
        %s"""
        .formatted(FABRIC8, version, remedyForFabric8());
  }

  private String oldAnnotations(LinkageError failure) {
    return """
        Jackson %s needs com.fasterxml.jackson.core:jackson-annotations %s or newer, but finds %s (%s).
        %s"""
        .formatted(
            jackson,
            OLDEST_ANNOTATIONS,
            annotations.orElse("an unknown version"),
            failure,
            remedy("com.fasterxml.jackson.core:jackson-annotations", ANNOTATIONS));
  }

  private static String otherJackson(String version) {
    return """
        helmtest is tested with Jackson %s, but finds Jackson %s.
        %s"""
        .formatted(
            minor(JACKSON),
            version,
            remedy(
                "tools.jackson.core:jackson-databind and tools.jackson.core:jackson-core",
                JACKSON));
  }

  private static String remedyForFabric8() {
    return remedy(
        "io.fabric8:kubernetes-client-api and the io.fabric8:kubernetes-model-* that it brings",
        FABRIC8);
  }

  private static String remedy(String libraries, String version) {
    return """
        Manage %s as version %s under <dependencyManagement> of your own pom.xml: \
        that wins over its parents and the BOMs that it imports."""
        .formatted(libraries, version);
  }
}
