package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check lets pass becomes the value that Kubernetes would read. */
class BindingTest {

  @ParameterizedTest
  @CsvSource({"3, 3", "3.0, 3", "1e3, 1000", "0x10, 16", "1_000, 1000", "-0.0, 0"})
  void wholeNumbersAreIntegers(String written, int replicas) {
    assertThat(
            bound("apps/v1", "spec: {replicas: " + written + "}", Deployment.class)
                .getSpec()
                .getReplicas())
        .isEqualTo(replicas);
  }

  @ParameterizedTest
  @CsvSource({
    "3000000000, 3000000000",
    "3e9, 3000000000",
    "9223372036854775807, 9223372036854775807"
  })
  void longOnesToo(String written, long seconds) {
    assertThat(
            bound("v1", "spec: {activeDeadlineSeconds: " + written + "}", Pod.class)
                .getSpec()
                .getActiveDeadlineSeconds())
        .isEqualTo(seconds);
  }

  @Test
  void aModeIsOctal() {
    assertThat(
            bound("v1", "spec: {volumes: [{secret: {defaultMode: 0400}}]}", Pod.class)
                .getSpec()
                .getVolumes())
        .extracting(volume -> volume.getSecret().getDefaultMode())
        .containsExactly(256);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.5, 1.5", "250m, 250m", "'\"2\"', 2", "1e3, 1000"})
  void aQuantityMayBeANumber(String written, String amount) {
    assertThat(
            bound("v1", "spec: {overhead: {cpu: " + written + "}}", Pod.class)
                .getSpec()
                .getOverhead())
        .containsEntry("cpu", new Quantity(amount));
  }

  @Test
  void portsKeepTheirTypes() {
    assertThat(
            bound("v1", "spec: {ports: [{targetPort: 80.0}, {targetPort: '80'}]}", Service.class)
                .getSpec()
                .getPorts())
        .extracting(port -> port.getTargetPort())
        .containsExactly(new IntOrString(80), new IntOrString("80"));
  }

  @Test
  void aMergedMappingIsPartOfItsObject() {
    assertThat(
            bound("v1", "metadata: {labels: &a {b: c}}\ndata: {<<: *a, d: e}", ConfigMap.class)
                .getData())
        .isEqualTo(Map.of("b", "c", "d", "e"));
  }

  @Test
  void aMicroTimeIsATime() {
    assertThat(
            bound(
                    "coordination.k8s.io/v1",
                    "spec: {renewTime: 2026-01-31T12:00:00.123456Z}",
                    Lease.class)
                .getSpec()
                .getRenewTime())
        .isEqualTo(ZonedDateTime.parse("2026-01-31T12:00:00.123456Z"));
  }

  @Test
  void aDurationIsAsKubernetesWritesIt() {
    assertThat(
            bound(
                    "gateway.networking.k8s.io/v1",
                    "spec: {rules: [{timeouts: {request: 1h30m}}]}",
                    HTTPRoute.class)
                .getSpec()
                .getRules())
        .extracting(rule -> rule.getTimeouts().getRequest())
        .containsExactly("1h30m");
  }

  private static <T extends HasMetadata> T bound(String apiVersion, String lines, Class<T> type) {
    return Streams.one(
            "apiVersion: %s\nkind: %s\n%s\n".formatted(apiVersion, type.getSimpleName(), lines))
        .as(type);
  }
}
