package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDecodingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One of several elements that a cluster would refuse hides nothing of the others. */
class RefusedElementsTest {
  private static final String PROBLEM =
      "shop/templates/b.yaml (rendered line 12:8) data.size: expected a string but found the number 3: quote it in the template";
  private static final RenderedChart CHART =
      Renders.refused(map("a", "size: large") + map("b", "size: 3") + map("c", "size: small"));

  @Test
  void isAFailureBesideThoseOfTheOthers() {
    assertFailure(
        () -> assertThat(CHART).configMaps().each(map -> map.data().hasEntry("size", "large")),
        """
        [prod] Expecting
          each ConfigMap of 3
        to pass every check but 2 failed
          ConfigMap c to have data[size]: expected large but was small at shop/templates/c.yaml (rendered line 18)
          shop/templates/b.yaml (rendered line 12:8) data.size: expected a string but found the number 3: quote it in the template
        """);
  }

  @Test
  void isThrownAsItIsWhereTheOthersPass() {
    refused(() -> assertThat(CHART).configMaps().each(map -> map.data().hasKeys("size")));
    refused(
        () -> assertThat(CHART).objects().each(object -> object.at("metadata.name").isPresent()));
  }

  @Test
  void isKeptByAFilter() {
    refused(
        () ->
            assertThat(CHART)
                .configMaps()
                .filteredOn("none", map -> false)
                .each(map -> map.data().hasKeys("size")));
  }

  @Test
  void isNotCountedUnseenAmongWhatAFilterKeeps() {
    refused(() -> assertThat(CHART).configMaps().filteredOn("none", map -> false).hasSize(1));
    refused(() -> assertThat(CHART).configMaps().filteredOn("none", map -> false).isNotEmpty());
    refused(() -> assertThat(CHART).configMaps().hasSizeBetween(1, 3));
  }

  @Test
  void isLookedAtByWhateverLooksAtAll() {
    refused(() -> assertThat(CHART).configMaps().toList());
    refused(() -> assertThat(CHART).configMap("b"));
    refused(() -> assertThat(CHART).configMaps().element(1).data().hasKeys("size"));
  }

  @Test
  void isNotLookedAtByWhatLooksAtAnother() {
    assertThatCode(() -> assertThat(CHART).configMap("a").data().hasEntry("size", "large"))
        .doesNotThrowAnyException();
    assertThatCode(() -> assertThat(CHART).configMaps().first().data().hasKeys("size"))
        .doesNotThrowAnyException();
    assertThat(assertThat(CHART).configMaps().count()).isEqualTo(3);
  }

  @Test
  void isLookedAtInEachContainerOfAWorkload() {
    RenderedChart chart =
        Renders.refused(Renders.deployment("containers: [{name: web, image: x, ports: [80]}]"));
    assertThatThrownBy(() -> assertThat(chart).containers().each(container -> {}))
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessageContaining("renders what a cluster would refuse: 2 problems");
  }

  @Test
  void hidesNoContainerOfAnotherWorkload() {
    RenderedChart chart =
        Renders.refused(
            pod("a", "image: dev/a, imag: x") + pod("b", "image: dev/b") + pod("c", "image: x/c"));
    assertFailure(
        () ->
            assertThat(chart)
                .containers()
                .each(container -> container.image().hasRepository("x/c")),
        """
        [prod] Expecting
          each container of 3
        to pass every check but 2 failed
          Pod b to have spec.containers[main].image with repository: expected x/c but was dev/b (image dev/b) at shop/templates/b.yaml (rendered line 12)
          shop/templates/a.yaml (rendered line 6:48) spec.containers[0].imag: unknown field, did you mean "image"?
        """);
  }

  private static String pod(String name, String container) {
    return """
        ---
        # Source: shop/templates/%1$s.yaml
        apiVersion: v1
        kind: Pod
        metadata: {name: %1$s}
        spec: {containers: [{name: main, %2$s}]}
        """
        .formatted(name, container);
  }

  private static void refused(ThrowingCallable look) {
    assertThatThrownBy(look)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessageContaining(PROBLEM);
  }

  private static String map(String name, String data) {
    return """
        ---
        # Source: shop/templates/%1$s.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: %1$s}
        data: {%2$s}
        """
        .formatted(name, data);
  }
}
