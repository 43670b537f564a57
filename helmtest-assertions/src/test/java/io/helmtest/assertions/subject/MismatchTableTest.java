package io.helmtest.assertions.subject;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.ContainerAssert;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.Renders;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How several failures read: those of one cause together, the others as a table. */
class MismatchTableTest {

  @Test
  void moreThanThreeOfOneCauseStandBelowIt() {
    ElementsAssert<ContainerAssert> containers =
        containers(
            "dev.azurecr.io/shop/web:1.4.0",
            "prod.azurecr.io/shop/api:1.4.0",
            "dev.azurecr.io/shop/worker:1.4.0",
            "docker.io/busybox",
            "dev.azurecr.io/shop/report:1.4.0",
            "dev.azurecr.io/shop/cache:7");
    assertFailure(
        () -> containers.each(container -> container.image().hasRegistry("prod.azurecr.io")),
        """
        [prod] Expecting
          each container of 6
        to pass every check but 5 failed
          4 × image with registry: expected prod.azurecr.io but was dev.azurecr.io
            Pod dev-azurecr-io-shop-web     spec.containers[main].image  (image dev.azurecr.io/shop/web:1.4.0)     at shop/templates/dev-azurecr-io-shop-web.yaml (rendered line 9)
            Pod dev-azurecr-io-shop-worker  spec.containers[main].image  (image dev.azurecr.io/shop/worker:1.4.0)  at shop/templates/dev-azurecr-io-shop-worker.yaml (rendered line 27)
            Pod dev-azurecr-io-shop-report  spec.containers[main].image  (image dev.azurecr.io/shop/report:1.4.0)  at shop/templates/dev-azurecr-io-shop-report.yaml (rendered line 45)
            Pod dev-azurecr-io-shop-cache   spec.containers[main].image  (image dev.azurecr.io/shop/cache:7)       at shop/templates/dev-azurecr-io-shop-cache.yaml (rendered line 54)
          Pod docker-io-busybox to have spec.containers[main].image with registry: expected prod.azurecr.io but was docker.io (image docker.io/busybox) at shop/templates/docker-io-busybox.yaml (rendered line 36)
        """);
  }

  @Test
  void threeOfOneCauseAreRowsAsTheOthers() {
    assertFailure(
        () ->
            containers("a/web", "b/web", "a/web", "a/web")
                .each(container -> container.image().hasRepository("a/web").hasTag("latest")),
        """
        [prod] Expecting
          each container of 4
        to pass every check but 4 failed
          Pod a-web  spec.containers[main].image with tag         expected latest  but was no tag (image a/web)  at shop/templates/a-web.yaml (rendered line 9)
          Pod b-web  spec.containers[main].image with repository  expected a/web   but was b/web (image b/web)   at shop/templates/b-web.yaml (rendered line 18)
          Pod a-web  spec.containers[main].image with tag         expected latest  but was no tag (image a/web)  at shop/templates/a-web.yaml (rendered line 27)
          Pod a-web  spec.containers[main].image with tag         expected latest  but was no tag (image a/web)  at shop/templates/a-web.yaml (rendered line 36)
        """);
  }

  @Test
  void moreThanThreeOfWhichTheSameWasExpectedSayItOnce() {
    assertFailure(
        () ->
            containers("a.io/web", "b.io/web", "c.io/web", "d.io/web")
                .each(container -> container.image().hasRegistry("prod.azurecr.io")),
        """
        [prod] Expecting
          each container of 4
        to pass every check but 4 failed
          4 × image with registry: expected prod.azurecr.io
            Pod a-io-web  spec.containers[main].image  but was a.io (image a.io/web)  at shop/templates/a-io-web.yaml (rendered line 9)
            Pod b-io-web  spec.containers[main].image  but was b.io (image b.io/web)  at shop/templates/b-io-web.yaml (rendered line 18)
            Pod c-io-web  spec.containers[main].image  but was c.io (image c.io/web)  at shop/templates/c-io-web.yaml (rendered line 27)
            Pod d-io-web  spec.containers[main].image  but was d.io (image d.io/web)  at shop/templates/d-io-web.yaml (rendered line 36)
        """);
  }

  @Test
  void whatIsExpectedOfEachStandsInItsRow() {
    assertFailure(
        () ->
            containers("web", "api")
                .each(
                    container ->
                        container
                            .image()
                            .isEqualTo("prod.azurecr.io/" + container.actual().getImage())),
        """
        [prod] Expecting
          each container of 2
        to pass every check but 2 failed
          Pod web  spec.containers[main].image  expected prod.azurecr.io/web  but was web  at shop/templates/web.yaml (rendered line 9)
          Pod api  spec.containers[main].image  expected prod.azurecr.io/api  but was api  at shop/templates/api.yaml (rendered line 18)
        """);
  }

  @Test
  void aLongOneHasALineOfItsOwn() {
    assertFailure(
        () ->
            containers("web", "a/" + "long".repeat(20), "x")
                .each(container -> container.image().hasRepository("shop/web")),
        """
        [prod] Expecting
          each container of 3
        to pass every check but 3 failed
          Pod web  spec.containers[main].image with repository  expected shop/web  but was web (image web)  at shop/templates/web.yaml (rendered line 9)
          Pod x    spec.containers[main].image with repository  expected shop/web  but was x (image x)      at shop/templates/x.yaml (rendered line 27)
          Pod a-longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong to have spec.containers[main].image with repository: expected shop/web but was a/longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong (image a/longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong) at shop/templates/a-longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong.yaml (rendered line 18)
        """);
  }

  @Test
  void theWordsOfATestStayALine() {
    assertFailure(
        () ->
            containers("a", "b", "c", "d", "e")
                .each(
                    container ->
                        container
                            .as(container.actual().getImage().equals("c") ? "third" : "")
                            .image()
                            .hasRepository("shop/web")),
        """
        [prod] Expecting
          each container of 5
        to pass every check but 5 failed
          4 × image with repository: expected shop/web
            Pod a  spec.containers[main].image  but was a (image a)  at shop/templates/a.yaml (rendered line 9)
            Pod b  spec.containers[main].image  but was b (image b)  at shop/templates/b.yaml (rendered line 18)
            Pod d  spec.containers[main].image  but was d (image d)  at shop/templates/d.yaml (rendered line 36)
            Pod e  spec.containers[main].image  but was e (image e)  at shop/templates/e.yaml (rendered line 45)
          [third] Pod c to have spec.containers[main].image with repository: expected shop/web but was c (image c) at shop/templates/c.yaml (rendered line 27)
        """);
  }

  private static ElementsAssert<ContainerAssert> containers(String... images) {
    return assertThat(
            Renders.of(Stream.of(images).map(MismatchTableTest::pod).collect(Collectors.joining())))
        .containers();
  }

  private static String pod(String image) {
    String name = image.replaceAll(":.*", "").replaceAll("\\W+", "-");
    return """
        ---
        # Source: shop/templates/%1$s.yaml
        apiVersion: v1
        kind: Pod
        metadata: {name: %1$s}
        spec:
          containers:
            - name: main
              image: %2$s
        """
        .formatted(name, image);
  }
}
