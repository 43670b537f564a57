package io.helmtest.assertions.security;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class AppArmorTest {
  private static final String RUNTIME_DEFAULT = "{appArmorProfile: {type: RuntimeDefault}}";

  @Test
  void acceptsTheFieldOfPodOrContainer() {
    security("", RUNTIME_DEFAULT, "{}", "1.34.0").hasAppArmorProfile("RuntimeDefault");
    security("", "{}", RUNTIME_DEFAULT, "1.30.0").hasAppArmorProfile("RuntimeDefault");
  }

  @Test
  void acceptsTheAnnotationOnThePodTemplate() {
    security("web: runtime/default", "{}", "{}", "1.34.0").hasAppArmorProfile("RuntimeDefault");
    security("web: runtime/default", "{}", "{}", "1.29.4").hasAppArmorProfile("RuntimeDefault");
  }

  @Test
  void knowsThatItIsNotUnconfined() {
    security("", RUNTIME_DEFAULT, "{}", "1.34.0").doesNotHaveAppArmorProfile("Unconfined");
    security("", "{}", "{}", "1.34.0").doesNotHaveAppArmorProfile("Unconfined");
    security("web: localhost/own", "{}", "{}", "1.34.0").doesNotHaveAppArmorProfile("Unconfined");
    failureOf(
        () ->
            security("web: unconfined", "{}", "{}", "1.34.0")
                .doesNotHaveAppArmorProfile("Unconfined"));
    assertFailure(
        () ->
            security("", "{appArmorProfile: {type: Unconfined}}", "{}", "1.34.0")
                .doesNotHaveAppArmorProfile("Unconfined"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.securityContext.appArmorProfile.type
          a profile other than Unconfined
        but was
          Unconfined
        at shop/templates/web/deployment.yaml (rendered line 11)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void ignoresTheFieldBeforeKubernetes130() {
    assertFailure(
        () -> security("", "{}", RUNTIME_DEFAULT, "1.29.4").hasAppArmorProfile("RuntimeDefault"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].securityContext.appArmorProfile.type
          RuntimeDefault
        but was
          absent (before Kubernetes 1.30 only the annotation counts)
        at shop/templates/web/deployment.yaml (rendered line 14)
        """);
  }

  @Test
  void refusesFieldAndAnnotationThatDisagree() {
    assertFailure(
        () ->
            security("web: unconfined", "{}", RUNTIME_DEFAULT, "1.34.0")
                .hasAppArmorProfile("RuntimeDefault"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]
          RuntimeDefault, as in spec.template.spec.containers[web].securityContext.appArmorProfile
        but was
          Unconfined
        at shop/templates/web/deployment.yaml (rendered line 9)
        """);
  }

  @Test
  void refusesAnAnnotationThatNamesNoContainer() {
    assertFailure(
        () ->
            security("wbe: runtime/default", "{}", RUNTIME_DEFAULT, "1.34.0")
                .hasAppArmorProfile("RuntimeDefault"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.metadata.annotations[container.apparmor.security.beta.kubernetes.io/wbe] for one of the containers
          web
        but was
          wbe
        at shop/templates/web/deployment.yaml (rendered line 9)
        """);
  }

  @Test
  void refusesAnotherProfileOfTheAnnotation() {
    failureOf(
        () ->
            security("web: unconfined", "{}", "{}", "1.34.0").hasAppArmorProfile("RuntimeDefault"));
  }

  private static ContainerSecurityAssert security(
      String annotation, String pod, String container, String kubeVersion) {
    String annotations =
        annotation.isEmpty() ? "" : "container.apparmor.security.beta.kubernetes.io/" + annotation;
    String manifest =
        """
        ---
        # Source: shop/templates/web/deployment.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: shop-web}
        spec:
          template:
            metadata:
              annotations: {%s}
            spec:
              securityContext: %s
              containers:
              - name: web
                securityContext: %s
        """
            .formatted(annotations, pod, container);
    RenderedChart chart =
        Renders.chart(manifest).environment("prod").kubeVersion(kubeVersion).render();
    return assertThat(chart).deployment("shop-web").container("web").security();
  }
}
