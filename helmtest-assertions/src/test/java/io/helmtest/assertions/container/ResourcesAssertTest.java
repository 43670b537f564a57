package io.helmtest.assertions.container;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcesAssertTest {

  @ParameterizedTest
  @CsvSource({
    "cpu, 500m, 0.5",
    "cpu, 1, 1000m",
    "cpu, 1.0, 1",
    "cpu, 2e3, 2k",
    "memory, 1Gi, 1024Mi",
    "memory, 1G, 1000M",
    "memory, 1Pi, 1024Ti"
  })
  void takesEqualQuantitiesForEqual(String resource, String written, String expected) {
    resources("{limits: {%s: \"%s\"}}".formatted(resource, written)).hasLimit(resource, expected);
  }

  @ParameterizedTest
  @CsvSource({"memory, 1G, 1Gi", "memory, 128974848, 129e6", "cpu, 250m, 251m"})
  void doesNotTakeSimilarQuantitiesForEqual(String resource, String written, String expected) {
    ResourcesAssert limits = resources("{limits: {%s: \"%s\"}}".formatted(resource, written));
    failureOf(() -> limits.hasLimit(resource, expected));
  }

  @Test
  void tellsTheOtherAmount() {
    assertFailure(
        () -> resources("{requests: {cpu: 100m}}").hasRequest("cpu", "250m"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.requests.cpu
          250m
        but was
          100m
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void takesALimitForARequestThatIsNotSetEachForItself() {
    ResourcesAssert resources =
        resources("{requests: {memory: 64Mi}, limits: {cpu: 500m, memory: 128Mi}}");
    resources.hasRequest("cpu", "0.5").hasRequest("memory", "64Mi").hasRequests();
    assertFailure(
        () -> resources.hasRequest("cpu", "250m"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.requests.cpu
          250m
        but was
          500m (the limit, as there is no request)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void countsTheResourcesOfTheWholePod() {
    ResourcesAssert resources =
        resources(
            "{requests: {cpu: 100m}}",
            "{requests: {cpu: '1', memory: 1Gi}, limits: {cpu: '2', ephemeral-storage: 1Gi}}");
    resources
        .hasRequest("cpu", "100m")
        .hasRequest("memory", "1Gi")
        .hasRequest("ephemeral-storage", "1Gi")
        .hasLimit("cpu", "2")
        .areViable();
    assertFailure(
        () -> resources.doesNotHaveLimit("cpu"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.resources.limits.cpu
          anything
        but was
          2 (of the whole pod)
        at shop/templates/web/deployment.yaml (rendered line 14)
        """);
  }

  @Test
  void tellsWhatIsMissingAndWhatIsCloseToIt() {
    assertFailure(
        () -> resources("{limits: {memory: 64Mi}}").hasLimit("memroy", "64Mi"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.limits.memroy
          64Mi
        but was
          absent, did you mean "memory"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void knowsWhatIsNotLimitedOrRequested() {
    resources("{requests: {cpu: 1}}").doesNotHaveLimit("cpu").doesNotHaveRequest("nvidia.com/gpu");
    assertFailure(
        () -> resources("{limits: {nvidia.com/gpu: 1}}").doesNotHaveRequest("nvidia.com/gpu"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.containers[web].resources.limits[nvidia.com/gpu]
          anything
        but was
          1 (the limit, as there is no request)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void wantsBothRequests() {
    assertFailure(
        () -> resources("null").hasRequests(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].resources
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.cpu     expected a request  but was absent  at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.memory  expected a request  but was absent  at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void comparesRequestsWithLimits() {
    resources("{requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 0.5}}")
        .requestsDoNotExceedLimits();
    assertFailure(
        () ->
            resources("{requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 500m, memory: 1G}}")
                .requestsDoNotExceedLimits(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].resources
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.cpu     expected at most the limit 500m  but was 1    at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.memory  expected at most the limit 1G    but was 1Gi  at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void findsAmountsTooSmallToRun() {
    resources("{requests: {cpu: 10m, memory: 16Mi}}").areViable();
    resources("{limits: {cpu: 50m, memory: 64Mi}}").areViable("50m", "64Mi");
    assertFailure(
        () ->
            resources("{requests: {cpu: 5m, memory: 6Mi}, limits: {cpu: 5m, memory: 64Mi}}")
                .areViable(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].resources
        to pass every check but 3 failed
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.cpu     expected at least 10m   but was 5m   at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].resources.limits.cpu       expected at least 10m   but was 5m   at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].resources.requests.memory  expected at least 16Mi  but was 6Mi  at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void tellsALimitThatIsTheRequestTooOnlyOnce() {
    assertFailure(
        () -> resources("{limits: {cpu: 40m, memory: 64Mi}}").areViable("50m", "64Mi"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.limits.cpu
          at least 50m
        but was
          40m
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void flagsMemoryInThousandthsOfAByte() {
    assertFailure(
        () -> resources("{requests: {cpu: 100m, memory: 100m}}").areViable(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.requests.memory
          at least 16Mi
        but was
          100m (0.1 bytes: m is a thousandth)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
    assertThatThrownBy(() -> resources("{}").hasRequest("memory", "100m"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected memory of 100m is a fraction of a byte: write bytes, or units such as Mi");
  }

  @Test
  void refusesToExpectWhatIsNoQuantity() {
    assertThatThrownBy(() -> resources("{}").areViable("10mi", "1Gi"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a quantity: \"10mi\". Write it as 250m, 0.5, 256Mi or 1Gi.");
  }

  private static ResourcesAssert resources(String resources) {
    return resources(resources, "null");
  }

  private static ResourcesAssert resources(String container, String pod) {
    String manifest = "containers:\n- name: web\n  image: web\n  resources: %s\nresources: %s";
    return assertThat(Renders.pod(manifest.formatted(container, pod)))
        .deployment("shop-web")
        .container("web")
        .resources();
  }
}
