package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To Kubernetes a null is as good as an absent field. */
class NullsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata: ~",
        "spec:",
        "spec: {replicas: ~, template: ~}",
        "spec: {template: {metadata: {labels: {a: ~}, annotations: ~}}}",
        "spec: {template: {spec: {containers: ~}}}",
        "spec: {template: {spec: {containers: [~, {name: ~, env: ~, ports: [~]}]}}}",
        "spec: {template: {spec: {containers: [{resources: {limits: {cpu: ~}}}]}}}"
      })
  void aNullMayStandAnywhere(String line) {
    assertThat(Streams.problems("apiVersion: apps/v1\nkind: Deployment\n" + line)).isEmpty();
  }

  @Test
  void listsAndMapsAreEmptyThen() {
    Deployment web =
        Streams.deployment("containers:\n  - env: ~\n    command:\nvolumes: ~")
            .as(Deployment.class);
    Container container =
        Objects.requireNonNull(web.getSpec().getTemplate().getSpec()).getContainers().get(0);

    assertThat(container.getEnv()).isEmpty();
    assertThat(container.getCommand()).isEmpty();
    assertThat(web.getSpec().getTemplate().getSpec().getVolumes()).isEmpty();
  }

  @Test
  void theRestIsBound() {
    assertThat(
            Streams.one(Streams.CONFIG_MAP + "metadata: ~\ndata: {a: ~, b: c}\n")
                .as(ConfigMap.class)
                .getData())
        .containsEntry("b", "c");
    assertThat(
            Streams.one(
                    "apiVersion: v1\nkind: Service\nspec: {ports: [{targetPort: ~, port: 1}]}\n")
                .as(Service.class)
                .getSpec()
                .getPorts())
        .extracting(port -> port.getTargetPort(), port -> port.getPort())
        .containsExactly(tuple(null, 1));
  }
}
