package io.helmtest.assertions;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.configuration.EnvironmentAssert;
import io.helmtest.assertions.networking.ParentsAssert;
import io.helmtest.assertions.networking.RoutesAssert;
import io.helmtest.assertions.reliability.VolumesAssert;
import io.helmtest.assertions.security.WorkloadAccountAssert;
import io.helmtest.declaration.ExternalObject;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An object that comes from elsewhere has a kind, a name and a namespace, for each reference. */
class ExternalObjectsTest {

  @ParameterizedTest
  @EnumSource
  void areDemandedUnlessDeclared(Reference reference) {
    assertThatThrownBy(() -> reference.check(reference.chart()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(reference.kind + " outside, or one declared with allowingExternal");
  }

  @ParameterizedTest
  @EnumSource
  void areThoseOfTheKindThatIsDeclared(Reference reference) {
    RenderedChart chart = reference.chart();
    assertThatCode(() -> reference.check(chart, ExternalObject.of(reference.kind, "outside")))
        .doesNotThrowAnyException();
    assertThat(chart.declarations().unneeded()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areNoneOfAnotherKind(Reference reference) {
    ExternalObject[] others =
        ExternalObject.KINDS.stream()
            .filter(kind -> !kind.equals(reference.kind))
            .map(kind -> ExternalObject.of(kind, "outside"))
            .toArray(ExternalObject[]::new);
    RenderedChart chart = reference.chart();
    assertThatThrownBy(() -> reference.check(chart, others)).isInstanceOf(AssertionError.class);
    assertThat(chart.declarations().unneeded()).hasSize(others.length);
  }

  @ParameterizedTest
  @EnumSource
  void areNoneOfAnotherNamespace(Reference reference) {
    ExternalObject elsewhere = ExternalObject.of(reference.kind, "outside").inNamespace("infra");
    assertThatThrownBy(() -> reference.check(reference.chart(), elsewhere))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @EnumSource
  void addUp(Reference reference) {
    RenderedChart chart = reference.chart();
    ExternalObject needed = ExternalObject.of(reference.kind, "outside");
    ExternalObject other = ExternalObject.of(reference.kind, "other");
    assertThatCode(() -> reference.check(chart, needed, other, needed, other))
        .doesNotThrowAnyException();
    assertThat(chart.declarations().unneeded()).containsExactly(other.toString());
  }

  @ParameterizedTest
  @EnumSource
  void ofAnyNameAreNotWhatIsALetterOff(Reference reference) {
    ExternalObject any = ExternalObject.any(reference.kind);
    assertThatCode(() -> reference.check(reference.chart(), any)).doesNotThrowAnyException();
    RenderedChart beside =
        Renders.of(
            reference.manifest
                + "---\n{apiVersion: %s, kind: %s, metadata: {name: outsid}}\n"
                    .formatted(reference.apiVersion(), reference.kind));
    assertThatThrownBy(() -> reference.check(beside, any))
        .hasMessageContaining("did you mean \"outsid\"?");
  }

  /** A reference of an object to one that is not rendered. */
  enum Reference {
    SECRET_KEY(
        "Secret", pod("env: [{name: A, valueFrom: {secretKeyRef: {name: outside, key: a}}}]")),
    CONFIG_MAP_KEY(
        "ConfigMap",
        pod("env: [{name: A, valueFrom: {configMapKeyRef: {name: outside, key: a}}}]")),
    SECRET_ENVIRONMENT("Secret", pod("envFrom: [{secretRef: {name: outside}}]")),
    CONFIG_MAP_VOLUME("ConfigMap", volume("configMap: {name: outside}")),
    SECRET_VOLUME("Secret", volume("secret: {secretName: outside}")),
    PROJECTED_VOLUME("Secret", volume("projected: {sources: [{secret: {name: outside}}]}")),
    CLAIM("PersistentVolumeClaim", volume("persistentVolumeClaim: {claimName: outside}")),
    ACCOUNT(
        "ServiceAccount",
        Renders.deployment("serviceAccountName: outside\ncontainers: [{name: web}]\n")),
    INGRESS_BACKEND(
        "Service",
        """
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: shop-web}
        spec: {defaultBackend: {service: {name: outside, port: {number: 80}}}}
        """),
    ROUTE_BACKEND(
        "Service",
        """
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: shop-web}
        spec: {rules: [{backendRefs: [{name: outside, port: 80}]}]}
        """),
    ROUTE_PARENT(
        "Gateway",
        """
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: shop-web}
        spec: {parentRefs: [{name: outside}]}
        """);

    private final String kind;
    private final String manifest;

    Reference(String kind, String manifest) {
      this.kind = kind;
      this.manifest = manifest;
    }

    private static String pod(String container) {
      return Renders.deployment("containers:\n- name: web\n  " + container + "\n");
    }

    private static String volume(String source) {
      return Renders.deployment(
          """
          containers: [{name: web, volumeMounts: [{name: outside, mountPath: /outside}]}]
          volumes: [{name: outside, %s}]
          """
              .formatted(source));
    }

    RenderedChart chart() {
      return Renders.of(manifest);
    }

    String apiVersion() {
      return kind.equals("Gateway") ? "gateway.networking.k8s.io/v1" : "v1";
    }

    /** Checks the reference, with each of the objects declared by itself. */
    void check(RenderedChart chart, ExternalObject... objects) {
      RenderedChartAssert release = assertThat(chart);
      List<ExternalObject> all = List.of(objects);
      switch (this) {
        case SECRET_KEY, CONFIG_MAP_KEY, SECRET_ENVIRONMENT ->
            fold(
                    release.deployment("shop-web").container("web").environment(),
                    EnvironmentAssert::allowingExternal,
                    all)
                .referencesResolve();
        case ACCOUNT ->
            fold(
                    release.deployment("shop-web").serviceAccount(),
                    WorkloadAccountAssert::allowingExternal,
                    all)
                .resolves();
        case INGRESS_BACKEND ->
            fold(release.ingress("shop-web").routes(), RoutesAssert::allowingExternal, all)
                .reachServices();
        case ROUTE_BACKEND ->
            fold(release.httpRoute("shop-web").routes(), RoutesAssert::allowingExternal, all)
                .reachServices();
        case ROUTE_PARENT ->
            fold(release.httpRoute("shop-web").parents(), ParentsAssert::allowingExternal, all)
                .areRendered();
        default ->
            fold(release.deployment("shop-web").volumes(), VolumesAssert::allowingExternal, all)
                .areSound();
      }
    }

    private static <A> A fold(
        A start, BiFunction<A, ExternalObject[], A> allowing, List<ExternalObject> objects) {
      A current = start;
      for (ExternalObject object : objects) {
        current = allowing.apply(current, new ExternalObject[] {object});
      }
      return current;
    }
  }
}
