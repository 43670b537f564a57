package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  @Test
  void thoseOfThisBuildAreTheOnesItNames() {
    Dependencies found = Dependencies.found();

    assertThat(found)
        .isEqualTo(
            dependencies(Dependencies.FABRIC8, Dependencies.JACKSON, Dependencies.ANNOTATIONS));
    assertThat(found.doubts()).isEmpty();
    assertThat(found.refusal(Optional.empty())).isEmpty();
  }

  @Test
  void anUnknownVersionIsNoReason() {
    Dependencies unknown = new Dependencies(Optional.empty(), "3.2.0", Optional.empty());

    assertThat(unknown.doubts()).isEmpty();
    assertThat(unknown.refusal(Optional.empty())).isEmpty();
  }

  @Test
  void annotationsThatAreTooOldAreRefused() {
    LinkageError failure = new NoClassDefFoundError("com/fasterxml/…/JsonSerializeAs");

    assertThat(dependencies("8.0.0", "3.2.3", "2.19.2").refusal(Optional.of(failure)))
        .hasValue(
            """
            Jackson 3.2.3 needs com.fasterxml.jackson.core:jackson-annotations 2.21 or newer, \
            but finds 2.19.2 (java.lang.NoClassDefFoundError: com/fasterxml/…/JsonSerializeAs).
            Manage com.fasterxml.jackson.core:jackson-annotations as version 2.22 \
            under <dependencyManagement> of your own pom.xml: \
            that wins over its parents and the BOMs that it imports.""");
  }

  @Test
  void fabric8ForJackson2IsRefused() {
    assertThat(dependencies("7.4.0", "3.2.3", "2.22").refusal(Optional.empty()))
        .hasValue(
            """
            helmtest needs fabric8 8, whose classes are for Jackson 3, but finds fabric8 7.4.0.
            Manage io.fabric8:kubernetes-client-api and the io.fabric8:kubernetes-model-* \
            that it brings as version 8.0.0 under <dependencyManagement> of your own pom.xml: \
            that wins over its parents and the BOMs that it imports.""");
  }

  @Test
  void anotherFabric8OfThatGenerationIsDoubtful() {
    assertThat(dependencies("8.1.0", "3.2.3", "2.22").doubts())
        .containsExactly(
            """
            helmtest knows the kinds of fabric8 8.0.0, but finds fabric8 8.1.0: \
            kinds that only one of them has decode as generic objects, or not at all.
            Manage io.fabric8:kubernetes-client-api and the io.fabric8:kubernetes-model-* \
            that it brings as version 8.0.0 under <dependencyManagement> of your own pom.xml: \
            that wins over its parents and the BOMs that it imports.""");
  }

  @Test
  void anotherMinorOfJacksonIsDoubtful() {
    assertThat(dependencies("8.0.0", "3.0.3", "2.20").doubts())
        .containsExactly(
            """
            helmtest is tested with Jackson 3.2, but finds Jackson 3.0.3.
            Manage tools.jackson.core:jackson-databind and tools.jackson.core:jackson-core \
            as version 3.2.3 under <dependencyManagement> of your own pom.xml: \
            that wins over its parents and the BOMs that it imports.""");
    assertThat(dependencies("8.0.0", "3.2.0", "2.22").doubts()).isEmpty();
  }

  @Test
  void aClassThatIsMissingIsExplained() {
    assertThat(
            dependencies("8.1.0", "3.2.3", "2.22")
                .withoutClass("io.fabric8.A", new ObjectId("a/v1", "A", null, "b")))
        .isEqualTo(
            """
            fabric8 8.1.0 has no class io.fabric8.A, which was that of a/v1 A in 8.0.0.
            Manage io.fabric8:kubernetes-client-api and the io.fabric8:kubernetes-model-* \
            that it brings as version 8.0.0 under <dependencyManagement> of your own pom.xml: \
            that wins over its parents and the BOMs that it imports.""");
  }

  private static Dependencies dependencies(String fabric8, String jackson, String annotations) {
    return new Dependencies(Optional.of(fabric8), jackson, Optional.of(annotations));
  }
}
