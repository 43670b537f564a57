package io.helmtest.assertions.container;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.PerEnvironment;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class ImageAssertTest {

  @Test
  void knowsTheParts() {
    image("image: localhost:5000/shop/web:1.4.0@sha256:ab12")
        .hasRegistry("localhost:5000")
        .hasRepository("shop/web")
        .hasTag("1.4.0")
        .hasDigest("sha256:ab12");
  }

  @Test
  void tellsTheOtherRegistry() {
    assertFailure(
        () -> image("image: dev.azurecr.io/shop/web:1.4.0").hasRegistry("prod.azurecr.io"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with registry
          prod.azurecr.io
        but was
          dev.azurecr.io (image dev.azurecr.io/shop/web:1.4.0)
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void showsExpectedAndFoundToAnIde() {
    AssertionError failure = failureOf(() -> image("image: web:1").hasTag("2"));
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    AssertionFailedError compared = (AssertionFailedError) failure;
    assertThat(compared.getExpected().getStringRepresentation()).isEqualTo("2");
    assertThat(compared.getActual().getStringRepresentation()).isEqualTo("1 (image web:1)");
  }

  @Test
  void doesNotTakeARegistrysPortForATag() {
    assertFailure(
        () -> image("image: localhost:5000/shop/web").hasTag("5000"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with tag
          5000
        but was
          no tag (image localhost:5000/shop/web)
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void failsWithoutAnImage() {
    assertFailure(
        () -> image("workingDir: /").hasRepository("shop/web"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with repository
          shop/web
        but was
           (no image)
        at shop/templates/web/deployment.yaml (rendered line 11)
        """);
  }

  @Test
  void failsForAnotherRepositoryOrDigest() {
    failureOf(() -> image("image: shop/api").hasRepository("shop/web"));
    failureOf(() -> image("image: shop/web").hasDigest("sha256:ab12"));
  }

  @Test
  void knowsTheDeclaredPullPolicy() {
    image("image: web\n  imagePullPolicy: Never").hasPullPolicy("Never");
    failureOf(() -> image("image: web\n  imagePullPolicy: Never").hasPullPolicy("Always"));
  }

  @Test
  void tellsThePullPolicyThatAppliesByDefault() {
    image("image: web:1").hasPullPolicy("IfNotPresent");
    assertFailure(
        () -> image("image: web:latest").hasPullPolicy("IfNotPresent"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].imagePullPolicy
          IfNotPresent
        but was
          Always (the default of image web:latest)
        at shop/templates/web/deployment.yaml (rendered line 11)
        """);
  }

  @Test
  void comparesTheWholeReference() {
    image("image: dev.azurecr.io/shop/web:1.4.0").isEqualTo("dev.azurecr.io/shop/web:1.4.0");
    assertFailure(
        () -> image("image: shop/web:1.4.0").isEqualTo("docker.io/shop/web:1.4.0"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image
          docker.io/shop/web:1.4.0
        but was
          shop/web:1.4.0
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  @Test
  void knowsTheRegistryOfTheEnvironment() {
    PerEnvironment<String> registry = PerEnvironment.of("dev", "dev.io").and("prod", "prod.io");
    image("image: prod.io/shop/web:1.4.0").hasRegistry(registry);
    failureOf(() -> image("image: dev.io/shop/web:1.4.0").hasRegistry(registry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"web:1.4.0", "web@sha256:ab", "web:latest@sha256:ab", "a:5000/web:1"})
  void acceptsAnImageThatStaysTheSame(String image) {
    image("image: " + image).isNotLatest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"web:latest", "a:5000/web", "\"web:\"", "''", "\":1.4.0\"", "null"})
  void refusesAnImageThatMoves(String image) {
    failureOf(() -> image("image: " + image).isNotLatest());
  }

  @Test
  void tellsThatNoTagIsLatest() {
    assertFailure(
        () -> image("image: localhost:5000/shop/web").isNotLatest(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with tag
          one other than latest, or a digest
        but was
          no tag (image localhost:5000/shop/web)
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  private static ImageAssert image(String field) {
    return assertThat(Renders.pod("containers:\n- name: web\n  " + field))
        .deployment("shop-web")
        .container("web")
        .image();
  }
}
