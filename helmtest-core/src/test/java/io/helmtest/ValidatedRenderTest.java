package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.manifest.Problem;
import io.helmtest.validation.ApiKind;
import io.helmtest.validation.ManifestValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decodes, but no API server would take, fails as well. */
class ValidatedRenderTest {

  @Test
  void isRefusedWithAnExceptionOfItsOwn(@TempDir Path folder) {
    RenderedChart chart =
        FixedRenderer.rendered(
            folder,
            """
            ---
            # Source: tiny/templates/web.yaml
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec:
              ports:
                - port: 80
                  protocol: tcp
            """);

    assertThatThrownBy(chart::documents)
        .isInstanceOf(ManifestValidationException.class)
        .hasMessage(
            """
            release tiny of chart tiny 0.1.0 renders what a cluster would refuse: 1 problem
              tiny/templates/web.yaml (rendered line 9:7) spec.ports[0].protocol: \
            "tcp" is none of SCTP, TCP, UDP, did you mean "TCP"?
                exemption: {template: templates/web.yaml, kind: Service, path: 'spec.ports[0].protocol'}
            values: none
            engine: helm v4.3.0""");
  }

  @Test
  void problemsOfBothKindsStandInTheOrderOfTheStream(@TempDir Path folder) {
    RenderedChart chart =
        FixedRenderer.rendered(
            folder,
            """
            apiVersion: v1
            kind: Service
            metadata: {name: Web}
            spec:
              ports: [{port: 80}]
              typ: ClusterIP
              type: clusterIP
            """);

    assertThat(chart.problems())
        .extracting(Problem::path)
        .containsExactly("metadata.name", "spec.typ", "spec.type");
  }

  @Test
  void anApiVersionThatNeverWasIsToldOnce(@TempDir Path folder) {
    String yaml = "apiVersion: %s\nkind: %s\nmetadata: {name: web}\n";

    assertThat(
            FixedRenderer.rendered(folder, yaml.formatted("batch/v2", "HorizontalPodAutoscaler"))
                .problems())
        .extracting(Problem::message)
        .containsExactly("expected autoscaling/v1 or autoscaling/v2 but found \"batch/v2\"");
    assertThat(FixedRenderer.rendered(folder, yaml.formatted("v1", "Deployment")).problems())
        .extracting(Problem::message)
        .containsExactly("expected apps/v1 but found \"v1\"");
  }

  @Test
  void kindsThatNothingDescribesAreNamed(@TempDir Path folder) {
    RenderedChart chart =
        FixedRenderer.rendered(
            folder, "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: web}\n");

    assertThat(chart.uncheckedKinds())
        .containsExactly(new ApiKind("cert-manager.io/v1", "Certificate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e6_ext_ing.yaml", "e13_v1beta1dep.yaml"})
  void anApiVersionThatNoCurrentClusterServes(String document, @TempDir Path folder)
      throws IOException {
    assertThat(FixedRenderer.rendered(folder, vector(document)).problems())
        .extracting(Problem::path)
        .contains("apiVersion");
  }

  private static String vector(String document) throws IOException {
    try (InputStream file =
        ValidatedRenderTest.class.getResourceAsStream("/vectors/documents/" + document)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
