package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.autoscaling.v1.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherVersionsTest {

  @Test
  void anObjectOfAnotherVersionIsNotMissedSilently(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "autoscaling/v2", "HorizontalPodAutoscaler");

    assertThatThrownBy(() -> chart.allOrNone(HorizontalPodAutoscaler.class))
        .isInstanceOf(NoSuchObjectException.class)
        .hasMessage(
            """
            release tiny of chart tiny 0.1.0 renders objects that \
            io.fabric8.kubernetes.api.model.autoscaling.v1.HorizontalPodAutoscaler (autoscaling/v1) \
            does not stand for, because of their API version:
              HorizontalPodAutoscaler web: autoscaling/v2, which is \
            io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler
            Look them up by their own class or by kind.""");
    assertThat(chart.documents("HorizontalPodAutoscaler")).hasSize(1);
  }

  @Test
  void norOneThatMovedToAnotherGroup(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "networking.k8s.io/v1", "Ingress");

    assertThatThrownBy(
            () -> chart.find(io.fabric8.kubernetes.api.model.extensions.Ingress.class, "web"))
        .isInstanceOf(NoSuchObjectException.class);
    assertThat(chart.get(Ingress.class, "web")).isNotNull();
  }

  @Test
  void aKindOfAnotherApiIsAnotherKind(@TempDir Path folder) {
    RenderedChart chart = rendered(folder, "serving.knative.dev/v1", "Service");

    assertThat(chart.allOrNone(Service.class)).isEmpty();
  }

  private static RenderedChart rendered(Path folder, String apiVersion, String kind) {
    return FixedRenderer.partial(
            folder, "apiVersion: %s\nkind: %s\nmetadata: {name: web}\n".formatted(apiVersion, kind))
        .render();
  }
}
