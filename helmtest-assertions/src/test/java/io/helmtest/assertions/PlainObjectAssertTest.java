package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.DaemonSetBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.helmtest.PodContainer.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects of fabric8 that no chart rendered. */
class PlainObjectAssertTest {
  private static final PodTemplateSpec PODS =
      new PodTemplateSpecBuilder()
          .withNewMetadata()
          .addToLabels("app", "shop")
          .endMetadata()
          .withNewSpec()
          .withServiceAccountName("shop")
          .addNewVolume()
          .withName("config")
          .withNewConfigMap()
          .withName("shop-config")
          .endConfigMap()
          .endVolume()
          .addNewContainer()
          .withName("web")
          .withImage("dev.azurecr.io/shop/web:1.4.0")
          .addNewEnv()
          .withName("LOG_LEVEL")
          .withValue("INFO")
          .endEnv()
          .addNewEnv()
          .withName("REGION")
          .withNewValueFrom()
          .withNewConfigMapKeyRef("region", "shop-config", false)
          .endValueFrom()
          .endEnv()
          .withNewResources()
          .addToRequests(Map.of("cpu", new Quantity("0.5"), "memory", new Quantity("1Gi")))
          .endResources()
          .endContainer()
          .endSpec()
          .build();

  private static final Deployment DEPLOYMENT =
      new DeploymentBuilder()
          .withNewMetadata()
          .withName("shop-web")
          .endMetadata()
          .withNewSpec()
          .withNewSelector()
          .addToMatchLabels("app", "shop")
          .endSelector()
          .withTemplate(PODS)
          .endSpec()
          .build();

  private static final Service SERVICE =
      new ServiceBuilder()
          .withNewMetadata()
          .withName("shop-web")
          .withNamespace("shop")
          .endMetadata()
          .withNewSpec()
          .addNewPort()
          .withPort(80)
          .withNewTargetPort("http")
          .endPort()
          .endSpec()
          .build();

  @Test
  void leadsToPodsAndContainers() {
    assertThat(DEPLOYMENT)
        .isEqualTo(new DeploymentBuilder(DEPLOYMENT).build())
        .podLabels()
        .hasLabel("app", "shop");
    assertThat(DEPLOYMENT).selector().matchesPodLabels();
    assertThat(DEPLOYMENT).volumes().volume("config").hasConfigMap("shop-config");
    assertThat(DEPLOYMENT).containers(Kind.INIT).areNotRendered();
    assertThat(DEPLOYMENT)
        .containers()
        .hasSize(1)
        .each(container -> container.image().hasTag("1.4.0"))
        .each(container -> container.resources().hasRequest("cpu", "500m").areViable())
        .each(container -> container.environment().hasValue("LOG_LEVEL", "INFO"));
    assertThat(DEPLOYMENT)
        .container("web")
        .environment()
        .isFromConfigMap("REGION", "shop-config", "region");
  }

  @Test
  void knowsTheOtherWorkloads() {
    StatefulSet statefulSet =
        new StatefulSetBuilder().withNewSpec().withTemplate(PODS).endSpec().build();
    DaemonSet daemonSet = new DaemonSetBuilder().withNewSpec().withTemplate(PODS).endSpec().build();
    Job job = new JobBuilder().withNewSpec().withTemplate(PODS).endSpec().build();
    CronJob cronJob =
        new CronJobBuilder()
            .withNewSpec()
            .withNewJobTemplate()
            .withSpec(job.getSpec())
            .endJobTemplate()
            .endSpec()
            .build();
    Pod pod = new PodBuilder().withSpec(PODS.getSpec()).build();

    assertThat(statefulSet).container("web").image().hasTag("1.4.0");
    assertThat(daemonSet).container("web").image().hasTag("1.4.0");
    assertThat(job).container("web").image().hasTag("1.4.0");
    assertThat(cronJob).container("web").image().hasTag("1.4.0");
    assertThat(pod).container("web").image().hasTag("1.4.0");
  }

  @Test
  void saysThatItIsNotFromARender() {
    assertFailure(
        () -> assertThat(DEPLOYMENT).container("web").image().hasRegistry("prod.azurecr.io"),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with registry
          prod.azurecr.io
        but was
          dev.azurecr.io (image dev.azurecr.io/shop/web:1.4.0)
        (not from a render)
        """);
    assertFailure(
        () -> assertThat(DEPLOYMENT).container("wbe"),
        """
        Expecting
          Deployment shop-web
        to have a container named
          wbe
        but was
          web
          did you mean "web"?
        (not from a render)
        """);
    assertFailure(
        () -> assertThat(DEPLOYMENT).containers(Kind.INIT).each(container -> {}),
        """
        Expecting
          at least one init container of Deployment shop-web to check
        but there is none. It renders
          Deployment shop-web
        (not from a render)
        Where none is fine, say allowingNone().each(…); to check that there is none, areNotRendered().
        """);
  }

  @Test
  void saysSoOfSeveralFailuresOnce() {
    assertFailure(
        () ->
            assertThat(DEPLOYMENT)
                .podAt("spec.containers[web].env")
                .each(variable -> variable.at("valueFrom.fieldRef").isPresent()),
        """
        Expecting
          Deployment shop-web spec.template.spec.containers[web].env
        to pass every check but 2 failed
          Deployment shop-web to have spec.template.spec.containers[web].env[0].valueFrom.fieldRef: expected a value but was absent: spec.template.spec.containers.web.env[0] has name, value
          Deployment shop-web to have spec.template.spec.containers[web].env[1].valueFrom.fieldRef: expected a value but was absent: spec.template.spec.containers.web.env[1].valueFrom has configMapKeyRef
        (not from a render)
        """);
  }

  @Test
  void refusesWhatNeedsTheRelease() {
    String refusal =
        "Deployment shop-web is not from a render, and this needs its release: begin with assertThat(chart)";
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).labels().hasStandardLabels())
        .hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).isInReleaseNamespace()).hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).isInNamespace("shop")).hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).name().beginsWithRelease()).hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).serviceAccount().resolves())
        .hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).volumes().areSound()).hasMessage(refusal);
    assertThatThrownBy(() -> assertThat(DEPLOYMENT).selector().isStableAcrossVersions())
        .hasMessage(refusal);
    assertThatThrownBy(
            () -> assertThat(DEPLOYMENT).container("web").environment().referencesResolve())
        .hasMessage(refusal);
  }

  @Test
  void readsTheFieldsOfAnyObject() {
    HasMetadata object = SERVICE;
    assertThat(SERVICE).isEqualTo(new ServiceBuilder(SERVICE).build()).isInNamespace("shop");
    assertThat(object).at("spec.ports[0].targetPort").isEqualTo("http");
    assertFailure(
        () -> assertThat(SERVICE).at("spec.ports[0].port").isEqualTo(8080),
        """
        Expecting
          Service shop-web in namespace shop
        to have spec.ports[0].port
          8080
        but was
          80
        (not from a render)
        """);
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without NullAway may do
  void nothingIsNoObject() {
    assertThatThrownBy(() -> assertThat((Deployment) null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting actual not to be null");
    assertThatThrownBy(() -> assertThat(new GenericKubernetesResource()).at("spec").isPresent())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("(not from a render)");
  }

  @Test
  void showsNothingOfASecret() {
    Secret secret =
        new SecretBuilder()
            .withNewMetadata()
            .withName("shop")
            .endMetadata()
            .addToData("password", "aHVudGVyMg==")
            .build();
    assertThat(secret).at("data.password").decodedBase64().isEqualTo("hunter2");
    assertFailure(
        () -> assertThat(secret).at("data.password").isEqualTo("xy"),
        """
        Expecting
          Secret shop
        to have data.password
          a text of 2 characters, not shown
        but was
          a text of 12 characters, not shown
        (not from a render)
        """);
  }
}
