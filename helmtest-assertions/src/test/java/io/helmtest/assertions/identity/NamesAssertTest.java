package io.helmtest.assertions.identity;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.Renders;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesAssertTest {

  @Test
  void mayHaveTheReleasesNameFurtherOn() {
    RenderedChart chart =
        Renders.of("{apiVersion: v1, kind: Service, metadata: {name: metrics-shop.web}}");
    assertThat(chart).service("metrics-shop.web").name().containsRelease();
    RenderedChart other =
        Renders.of("{apiVersion: v1, kind: Service, metadata: {name: shopping-web}}");
    assertFailure(
        () -> assertThat(other).service("shopping-web").name().containsRelease(),
        """
        [prod] Expecting
          Service shopping-web
        to have metadata.name with the release's name
          shop
        but was
          shopping-web
        at unknown template (rendered line 1)
        """);
  }

  @Test
  void acceptsNamesOfTheReleaseThatAreUnique() {
    chartOf(service("shop"), service("shop-web"), object("CustomResourceDefinition", "a.b.c"))
        .names()
        .areSound()
        .areUnique()
        .beginWithRelease()
        .fitDnsLabels();
  }

  @Test
  void tellsAllNamesAtOnce() {
    assertFailure(
        () ->
            chartOf(service("shop-web"), service("shopping"), service("shop-web"))
                .names()
                .areSound(),
        """
        [prod] Expecting
          each name of 3
        to pass every check but 2 failed
          Service shopping  metadata.name beginning with  expected shop                              but was shopping                                            at unknown template (rendered line 9)
          Service shop-web  metadata.name                 expected a name that no other Service has  but was shop-web, as at unknown template (rendered line 4)  at unknown template (rendered line 14)
        """);
  }

  @Test
  void anAbsentNamespaceIsTheReleases() {
    String own = service("shop-web, namespace: default");
    failureOf(() -> chartOf(service("shop-web"), own).names().areUnique());
    chartOf(service("shop-web"), service("shop-web, namespace: other")).names().areUnique();
    chartOf(service("shop-web"), own.replace("v1", "example.org/v1")).names().areUnique();
  }

  @Test
  void hooksOfOtherEventsMayShareAName() {
    String install = hook("pre-install");
    chartOf(install, hook("pre-upgrade")).names().areUnique();
    failureOf(() -> chartOf(install, hook("pre-install,pre-upgrade")).names().areUnique());
    failureOf(() -> chartOf(install, service("shop-web")).names().areUnique());
  }

  @Test
  void countsCharacters() {
    String name = "shop-" + "x".repeat(58);
    chartOf(service(name)).names().fitDnsLabels();
    assertFailure(
        () -> chartOf(service(name + "y")).names().fitDnsLabels(),
        """
        [prod] Expecting
          Service %1$s
        to have metadata.name
          at most 63 characters
        but was
          64: %1$s
        at unknown template (rendered line 4)
        """
            .formatted(name + "y"));
    failureOf(() -> chartOf(object("Pod", "shop.web")).names().fitDnsLabels());
    chartOf(object("ConfigMap", "shop.web")).names().fitDnsLabels();
  }

  @Test
  void anEmptyPartSaysWhatItWasNarrowedTo() {
    RenderedChart chart = Renders.of(object("ConfigMap", "shop-web"));
    assertFailure(
        () -> assertThat(chart.hooks()).names().areSound(),
        """
        [prod] Expecting
          at least one name to check
        but there is none (only hooks, which rendered nothing). The whole renders
          ConfigMap shop-web
        """);
  }

  @Test
  void nothingToCheckFails() {
    assertFailure(
        () -> chartOf("").names().areSound(),
        """
        [prod] Expecting
          at least one name to check
        but there is none. It renders
          (none)
        """);
  }

  @Test
  void anObjectHasANameNamespaceAndAnnotations() {
    RenderedChart chart =
        Renders.of(service("shop-web, namespace: other, annotations: {a: \"1\"}"));
    assertThat(chart)
        .service("shop-web")
        .isInNamespace("other")
        .annotations()
        .hasAnnotation("a", "1")
        .doesNotHaveAnnotation("b")
        .hasOnlyAnnotations(Map.of("a", "1"));
    assertThat(chart).service("shop-web").name().beginsWithRelease().beginsWith("shop-web");
    failureOf(() -> assertThat(chart).service("shop-web").name().beginsWith("shop-we"));
    assertFailure(
        () -> assertThat(chart).service("shop-web").isInReleaseNamespace(),
        """
        [prod] Expecting
          Service shop-web in namespace other
        to have metadata.namespace
          default
        but was
          other
        at unknown template (rendered line 4)
        """);
    assertFailure(
        () ->
            assertThat(chart)
                .service("shop-web")
                .annotations()
                .hasOnlyAnnotations(Map.of("a", "1", "b", "2")),
        """
        [prod] Expecting
          Service shop-web in namespace other
        to have metadata.annotations with only
          a: 1
          b: 2
        but was
          a: 1
        at unknown template (rendered line 4)
        """);
    failureOf(() -> assertThat(chart).service("shop-web").annotations().hasAnnotation("a", "2"));
    failureOf(() -> assertThat(chart).service("shop-web").annotations().doesNotHaveAnnotation("a"));
    failureOf(() -> assertThat(chart).service("shop-web").labels().hasOnlyLabels(Map.of("a", "1")));
    assertThat(Renders.of(service("shop-web"))).service("shop-web").isInReleaseNamespace();
  }

  private static RenderedChartAssert chartOf(String... objects) {
    return assertThat(Renders.of(String.join("", objects)));
  }

  private static String service(String name) {
    return object("Service", name);
  }

  private static String hook(String events) {
    return service("shop-web, annotations: {helm.sh/hook: \"" + events + "\"}");
  }

  private static String object(String kind, String name) {
    return "---\napiVersion: v1\nkind: %s\nmetadata: {name: %s}\nspec: {}\n".formatted(kind, name);
  }
}
