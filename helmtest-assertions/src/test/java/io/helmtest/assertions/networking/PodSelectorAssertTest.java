package io.helmtest.assertions.networking;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.assertions.HelmAssertions;
import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodSelectorAssertTest {
  private static final String HOOK = "hook: test\n";

  @Test
  void aWorkloadOfAnotherKindIsSuggested() {
    assertThat(failureOf(() -> service("workload: StatefulSet").selects("Deployment shop-web")))
        .hasMessageContaining(
            "but was\n  StatefulSet shop-web, did you mean \"StatefulSet shop-web\"?\n");
  }

  @Test
  void selectsThePodsWhoseTemplateHasTheLabels() {
    service("{}").selectsPods().selects("Deployment shop-web");
    assertRenderedFailure(
        () -> service("service: {selector: {app: web, tier: back}}").selectsPods(),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          pods of this release
        but was
          Deployment shop-web does not match tier: back (its tier is front)
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void tellsALabelThatThePodsLack() {
    assertRenderedFailure(
        () -> service("service: {selector: {team: shop}}").selects("Deployment shop-web"),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          Deployment shop-web
        but was
          Deployment shop-web does not match team: shop (it has no team)
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void tellsAnOverlap() {
    service("service: {selector: {app: other}}").doesNotSelect("Deployment shop-web");
    assertRenderedFailure(
        () -> service("{}").doesNotSelect("Deployment shop-web"),
        """
        [prod] Expecting
          Service shop-web
        not to select by spec.selector
          Deployment shop-web
        but was
          selected: all labels match
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void listsTheWorkloadsWhenThereIsNoSuch() {
    assertRenderedFailure(
        () -> service("{}").selects("Deployment shop-wbe"),
        """
        [prod] Expecting
          Service shop-web
        to find in its namespace for spec.selector
          Deployment shop-wbe
        but was
          Deployment shop-web, did you mean "Deployment shop-web"?
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void anEmptySelectorOfAServiceSelectsNothing() {
    assertRenderedFailure(
        () -> service("service: {selector: null}").selectsPods(),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          pods of this release
        but was
          no labels to select by, so nothing
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void anExternalNameServiceNeedsNoPods() {
    service("service: {type: ExternalName, externalName: db.example.com, selector: null}")
        .selectsPods();
  }

  @Test
  void anAbsentNamespaceIsTheReleases() {
    service("serviceNamespace: default").selectsPods();
    assertRenderedFailure(
        () -> service("serviceNamespace: other").selectsPods(),
        """
        [prod] Expecting
          Service shop-web in namespace other
        to select by spec.selector
          pods of this release
        but was
          no workload in its namespace
        at network/templates/service.yaml (rendered line N)
        """);
  }

  @Test
  void anEmptySelectorOfABudgetSelectsAll() {
    budget("podDisruptionBudget: {selector: {matchLabels: null}}").selects("Deployment shop-web");
  }

  @Test
  void anAbsentSelectorOfABudgetSelectsNothing() {
    assertRenderedFailure(
        () -> budget("podDisruptionBudget: {selector: null}").selectsPods(),
        """
        [prod] Expecting
          PodDisruptionBudget shop-web
        to select by spec.selector
          pods of this release
        but was
          no labels to select by, so nothing
        at network/templates/podDisruptionBudget.yaml (rendered line N)
        """);
  }

  @Test
  void anEmptySelectorOfANetworkPolicySelectsAll() {
    policy("networkPolicy: {podSelector: {matchLabels: null}}").selects("Deployment shop-web");
  }

  @Test
  void notInMatchesAnAbsentKey() {
    policy(
            "networkPolicy: {podSelector: {matchExpressions: [{key: team, operator: NotIn, values: [shop]}]}}")
        .selectsPods();
    assertRenderedFailure(
        () ->
            policy(
                    "networkPolicy: {podSelector: {matchExpressions: [{key: tier, operator: NotIn, values: [front]}]}}")
                .selectsPods(),
        """
        [prod] Expecting
          NetworkPolicy shop-web
        to select by spec.podSelector
          pods of this release
        but was
          Deployment shop-web does not match tier NotIn [front] (its tier is front)
        at network/templates/networkPolicy.yaml (rendered line N)
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StatefulSet | statefulset.kubernetes.io/pod-name: shop-web-0",
        "StatefulSet | apps.kubernetes.io/pod-index: '2'",
        "DaemonSet | pod-template-generation: '1'",
        "Deployment | pod-template-hash: 5d8f7"
      })
  void knowsTheLabelsThatControllersAdd(String workload, String label) {
    service("{workload: %s, service: {selector: {app: web, %s}}}".formatted(workload, label))
        .selectsPods();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StatefulSet | statefulset.kubernetes.io/pod-name: shop-wbe-0",
        "StatefulSet | apps.kubernetes.io/pod-index: first",
        "Deployment | statefulset.kubernetes.io/pod-name: shop-web-0"
      })
  void knowsWhichOnesTheyDoNotAdd(String workload, String label) {
    String values =
        "{workload: %s, service: {selector: {app: web, %s}}}".formatted(workload, label);
    assertThat(failureOf(() -> service(values).selectsPods()))
        .hasMessageContaining("shop-web does not match " + label.replace("'", ""));
  }

  @Test
  void tellsWhatAControllerSets() {
    assertRenderedFailure(
        () ->
            service(
                    "{workload: StatefulSet, service: {selector: {statefulset.kubernetes.io/pod-name: shop-wbe-0}}}")
                .selectsPods(),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          pods of this release
        but was
          StatefulSet shop-web does not match statefulset.kubernetes.io/pod-name: shop-wbe-0 (its controller sets shop-web-0)
        at network/templates/service.yaml (rendered line N)
        values: values.yaml < values-prod.yaml < values text
        engine: helm
        """);
  }

  @Test
  void aBudgetOfAnOlderVersionIsReadAlike() {
    assertThatBudget("policy/v1beta1", "{matchLabels: {app: web}}").selectsPods();
    assertThatBudget("policy/v1", "{}").selectsPods();
    assertThat(failureOf(() -> assertThatBudget("policy/v1beta1", "{}").selectsPods()))
        .hasMessageContaining("no labels to select by, so nothing");
  }

  private static PodSelectorAssert assertThatBudget(String version, String selector) {
    String budget =
        """
        ---
        apiVersion: %s
        kind: PodDisruptionBudget
        metadata: {name: shop-web}
        spec: {minAvailable: 1, selector: %s}
        """
            .formatted(version, selector);
    String pods =
        Renders.deployment("containers: []")
            .replace("template:", "template:\n    metadata: {labels: {app: web}}");
    return HelmAssertions.assertThat(Renders.of(pods + budget))
        .podDisruptionBudget("shop-web")
        .selector();
  }

  @Test
  void hooksServeNothing() {
    policy(HOOK + "networkPolicy: {podSelector: {matchLabels: {app: web}}}").selectsPods();
    assertRenderedFailure(
        () -> service(HOOK).selectsPods(),
        """
        [prod] Expecting
          Service shop-web
        to select by spec.selector
          pods of this release
        but was
          no workload in its namespace
        at network/templates/service.yaml (rendered line N)
        """);
  }

  private static PodSelectorAssert service(String values) {
    return Network.with(values).service("shop-web").selector();
  }

  private static PodSelectorAssert budget(String values) {
    return Network.with(values).podDisruptionBudget("shop-web").selector();
  }

  private static PodSelectorAssert policy(String values) {
    return Network.with(values).networkPolicy("shop-web").selector();
  }
}
