package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesTest {
  private static final Capabilities DEFAULTS = Capabilities.defaults();

  @Test
  void theDefaultIsOneDocumentedVersion() {
    assertThat(DEFAULTS).isEqualTo(new Capabilities("1.34.0", List.of()));
  }

  @Test
  void apiVersionsAreKeptInOrderAndOnce() {
    assertThat(DEFAULTS.withApiVersions(List.of("b/v1", "a/v1")).withApiVersions(List.of("b/v1")))
        .isEqualTo(new Capabilities("1.34.0", List.of("a/v1", "b/v1", "a/v1")));
  }

  @Test
  void theVersionChangesAlone() {
    assertThat(DEFAULTS.withApiVersions(List.of("a/v1")).withKubeVersion("1.31.2"))
        .isEqualTo(new Capabilities("1.31.2", List.of("a/v1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.31", "v1.31.2", "1.31.2-gke.100", "1.31.2+k3s1"})
  void versionsOfDistributionsAreTaken(String version) {
    assertThat(DEFAULTS.withKubeVersion(version).kubeVersion()).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "latest", "--debug", "1.31 "})
  void whatIsNoVersionIsRefused(String version) {
    assertThatThrownBy(() -> DEFAULTS.withKubeVersion(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"%s\" is not a Kubernetes version: name one such as \"1.34.0\"", version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a/v1", "a/v1,b/v1", "a v1"})
  void whatIsNoApiVersionIsRefused(String apiVersion) {
    assertThatThrownBy(() -> DEFAULTS.withApiVersions(List.of(apiVersion)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"%s\" is not an API version: name one such as \"monitoring.coreos.com/v1\"",
            apiVersion);
  }
}
