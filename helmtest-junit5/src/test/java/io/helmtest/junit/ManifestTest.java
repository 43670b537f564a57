package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.RenderedChart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManifestTest {

  @Test
  void passesTheObjectOfTheInvocationsRender() {
    assertThat(Run.outcomes(Run.of(TypedFixture.class)))
        .containsExactly("[dev] successful", "[prod] successful");
  }

  @Test
  void anObjectThatIsNotThereFailsTheTestWithAListOfWhatIs() {
    assertThat(Run.failure(Run.of(TypoFixture.class)))
        .isEqualTo(
            """
            [prod] release shop of chart shop 0.1.0 renders no Deployment named "shop-wbe", did you mean "shop-web"?
            It renders:
              Deployment shop-api
              Deployment shop-web
              Deployment shop-worker""");
  }

  @Test
  void aParameterOfAnotherTypeIsRefused() {
    assertThat(Run.failure(Run.of(TextFixture.class)))
        .isEqualTo(
            TextFixture.class.getName()
                + ".test takes String as @Manifest(\"shop-web\"), but that is no class of Kubernetes objects: take one of fabric8's, such as Deployment, or HasMetadata for any.");
  }

  @Test
  void aPlainTestNeedsAClassOfOneEnvironment() {
    assertThat(Run.failure(Run.of(AmbiguousFixture.class)))
        .isEqualTo(
            AmbiguousFixture.class.getName()
                + ".test takes Deployment but does not run in an @EnvironmentTest, and the class has several environments: dev, prod. Use @EnvironmentTest, or take a HelmChart and choose one.");
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class TypedFixture {
    @BeforeEach
    void before(@Manifest("shop-config") HasMetadata config) {
      assertThat(config.getKind()).isEqualTo("ConfigMap");
    }

    @EnvironmentTest
    void test(
        RenderedChart chart,
        @Manifest("shop-web") Deployment web,
        @Manifest("shop-web") Service service) {
      assertThat(web).isEqualTo(chart.get(Deployment.class, "shop-web"));
      assertThat(service).isEqualTo(chart.get(Service.class, "shop-web"));
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class TypoFixture {
    @EnvironmentTest
    void test(@Manifest("shop-wbe") Deployment web) {
      throw new AssertionError(web);
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class TextFixture {
    @EnvironmentTest
    void test(@Manifest("shop-web") String web) {
      throw new AssertionError(web);
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class AmbiguousFixture {
    @Test
    void test(@Manifest("shop-web") Deployment web) {
      throw new AssertionError(web);
    }
  }
}
