package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.container.ImageAssert;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The words that a test adds: descriptions, and messages of its own, as AssertJ takes them. */
class WordingTest {
  private static final RenderedChart CHART =
      Renders.pod("containers: [{name: web, image: dev/web}, {name: side, image: dev/side}]");

  @Test
  void aDescriptionStandsAfterTheEnvironment() {
    assertFailure(
        () -> image().as("pulled from %s", "prod").hasRegistry("prod"),
        """
        [prod] [pulled from prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with registry
          prod
        but was
          docker.io (image dev/web)
        at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertFailure(
        () -> image().describedAs(() -> "pulled from prod").hasRegistry("prod"),
        """
        [prod] [pulled from prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with registry
          prod
        but was
          docker.io (image dev/web)
        at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void aMessageReplacesTheWordsButNotThePlace() {
    assertFailure(
        () -> image().withFailMessage("%s first, please", "mirror it").hasRegistry("prod"),
        """
        [prod] mirror it first, please
        at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertFailure(
        () -> image().as("pulled").overridingErrorMessage(() -> "mirror it").hasRegistry("prod"),
        """
        [prod] [pulled] mirror it
        at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void aFormatNeedsArgumentsToBeOne() {
    assertThat(failureOf(() -> image().withFailMessage("100 %").hasRegistry("prod")))
        .hasMessageStartingWith("[prod] 100 %\n");
  }

  @Test
  void wordsAreHandedOnToWhatTheAssertionLeadsTo() {
    assertFailure(
        () ->
            assertThat(CHART)
                .as("the release")
                .workloads()
                .each(
                    workload ->
                        workload.containers().each(each -> each.image().hasRegistry("prod"))),
        """
        [prod] [the release] Expecting
          each workload of 1
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].image with registry   expected prod  but was docker.io (image dev/web)   at shop/templates/web/deployment.yaml (rendered line 10)
          Deployment shop-web  spec.template.spec.containers[side].image with registry  expected prod  but was docker.io (image dev/side)  at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertFailure(
        () ->
            assertThat(CHART)
                .workloads()
                .as("sized")
                .each(workload -> workload.container("web").resources().hasRequest("cpu", "1")),
        """
        [prod] [sized] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.requests.cpu
          1
        but was
          absent
        at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void wordsOfOneElementStandInItsLine() {
    assertFailure(
        () ->
            assertThat(CHART)
                .containers()
                .each(each -> each.as(each.actual().getName() + "!").image().hasRegistry("prod")),
        """
        [prod] Expecting
          each container of 2
        to pass every check but 2 failed
          [web!] Deployment shop-web to have spec.template.spec.containers[web].image with registry: expected prod but was docker.io (image dev/web) at shop/templates/web/deployment.yaml (rendered line 10)
          [side!] Deployment shop-web to have spec.template.spec.containers[side].image with registry: expected prod but was docker.io (image dev/side) at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
    assertFailure(
        () ->
            assertThat(CHART)
                .containers()
                .each(each -> each.withFailMessage("mirror it").image().hasRegistry("prod")),
        """
        [prod] Expecting
          each container of 2
        to pass every check but 2 failed
          mirror it at shop/templates/web/deployment.yaml (rendered line 10)
          mirror it at shop/templates/web/deployment.yaml (rendered line 10)
        values: values.yaml < values-prod.yaml
        engine: a test's own
        """);
  }

  @Test
  void wordsAreNotHandedBack() {
    WorkloadAssert web = assertThat(CHART).deployment("shop-web");
    web.container("web").as("the container").image().contains("web");
    assertThat(failureOf(() -> web.container("side").image().contains("web")))
        .hasMessageStartingWith("[prod] Expecting\n");
  }

  @Test
  void softAssertionsCollectWholeMessages() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> image().as("pulled").hasRegistry("prod"));
    softly.check(() -> image().as("tagged").hasTag("2"));
    assertThat(failureOf(softly::assertAll))
        .hasMessageContaining("[prod] [pulled] Expecting\n  Deployment shop-web\n")
        .hasMessageContaining("[prod] [tagged] Expecting\n  Deployment shop-web\n");
  }

  @Test
  void equalsIsNotMistakenForAnAssertion() {
    Object other = "dev/web";
    assertThatThrownBy(() -> image().equals(other))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("equals compares assertions, not what they are about: say isEqualTo");
  }

  private static ImageAssert image() {
    return assertThat(CHART).deployment("shop-web").container("web").image();
  }
}
