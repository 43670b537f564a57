package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulingAssertTest {

  @Test
  void knowsTheNodeSelector() {
    SchedulingAssert scheduling = scheduling("nodeSelector: {kubernetes.io/os: linux}");
    scheduling.hasNodeSelector("kubernetes.io/os", "linux").doesNotHaveNodeSelector("agentpool");
    assertFailure(
        () -> scheduling.hasNodeSelector("kubernetes.io/os", "windows"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.nodeSelector[kubernetes.io/os]
          windows
        but was
          linux
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
    assertFailure(
        () -> scheduling.doesNotHaveNodeSelector("kubernetes.io/os"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.nodeSelector[kubernetes.io/os]
          anything
        but was
          linux
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
    failureOf(() -> scheduling("hostNetwork: false").hasNodeSelector("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{key: sku, value: gpu, effect: NoSchedule}",
        "{key: sku, operator: Equal, value: gpu}",
        "{key: sku, operator: Exists}",
        "{operator: Exists}",
        "{key: a}, {operator: Exists, effect: NoSchedule}"
      })
  void knowsWhatIsTolerated(String tolerations) {
    scheduling("tolerations: [" + tolerations + "]")
        .hasToleration("sku")
        .hasToleration("sku", "gpu", "NoSchedule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{key: sku}",
        "{key: sku, value: cpu}",
        "{key: skus, operator: Exists}",
        "{key: sku, value: gpu, effect: NoExecute}",
        "{operator: Equal, value: gpu}"
      })
  void knowsWhatIsNotTolerated(String tolerations) {
    failureOf(
        () ->
            scheduling("tolerations: [" + tolerations + "]")
                .hasToleration("sku", "gpu", "NoSchedule"));
  }

  @Test
  void tellsTheTolerations() {
    SchedulingAssert scheduling =
        scheduling("tolerations: [{key: sku, value: cpu}, {operator: Exists, effect: NoExecute}]");
    assertFailure(
        () -> scheduling.hasToleration("sku", "gpu", "NoSchedule"),
        """
        [prod] Expecting
          Deployment shop-web
        to have tolerations for the taint
          sku=gpu:NoSchedule
        but was
          sku=cpu
          (any key):NoExecute
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
    assertFailure(
        () -> scheduling.doesNotHaveToleration("spot"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have tolerations for the taint
          spot
        but was
          sku=cpu
          (any key):NoExecute
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topologySpreadConstraints: [{labelSelector: {matchLabels: {app: web}}}]",
        "topologySpreadConstraints: [{labelSelector: {}}]",
        "topologySpreadConstraints: [{labelSelector: {matchExpressions: [{key: app, operator: In, values: [web]}]}}]",
        "topologySpreadConstraints: [{labelSelector: {matchExpressions: [{key: tier, operator: NotIn, values: [db]}]}}]",
        "topologySpreadConstraints: [{labelSelector: {matchExpressions: [{key: app, operator: Exists}]}}]",
        "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {matchLabels: {app: web}}}]}}",
        "affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{podAffinityTerm: {labelSelector: {matchLabels: {app: web}}}}]}}"
      })
  void knowsWhatKeepsPodsApart(String rule) {
    labelled(rule).isSpread();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "affinity: {}",
        "affinity: {nodeAffinity: {}}",
        "topologySpreadConstraints: [{maxSkew: 1}]",
        "topologySpreadConstraints: [{labelSelector: {matchLabels: {app: api}}}]",
        "topologySpreadConstraints: [{labelSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}}]",
        "topologySpreadConstraints: [{labelSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: In, values: [web]}]}}]",
        "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {matchLabels: {app: web}}}]}}"
      })
  void knowsWhatDoesNot(String rule) {
    failureOf(() -> labelled(rule).isSpread());
  }

  @Test
  void tellsRulesThatAreForOtherPods() {
    assertFailure(
        () ->
            labelled("topologySpreadConstraints: [{labelSelector: {matchLabels: {app: api}}}]")
                .isSpread(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec with
          topologySpreadConstraints or podAntiAffinity for its own pods
        but was
          rules that do not select the pods' own labels {app=web}
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @Test
  void knowsThatADaemonSetIsSpread() {
    String daemonSet = Renders.deployment("hostNetwork: false").replace("Deployment", "DaemonSet");
    assertThat(Renders.of(daemonSet)).daemonSet("shop-web").scheduling().isSpread();
  }

  @Test
  void knowsVirtualNodes() {
    String selector = "nodeSelector: {virtualization: virtualnode2}\n";
    String toleration = "tolerations: [{key: virtual-kubelet.io/provider, operator: Exists}]\n";
    scheduling(selector + toleration).isOnVirtualNodes();
    scheduling(selector).isNotOnVirtualNodes();
    failureOf(() -> scheduling(selector).isOnVirtualNodes());
    failureOf(() -> scheduling(toleration).isOnVirtualNodes());
    failureOf(() -> scheduling(toleration).isNotOnVirtualNodes());
    assertFailure(
        () -> scheduling("hostNetwork: false").isOnVirtualNodes(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.nodeSelector[virtualization]  expected virtualnode2                 but was absent  at shop/templates/web/deployment.yaml (rendered line 9)
          Deployment shop-web  tolerations for the taint                        expected virtual-kubelet.io/provider  but was absent  at shop/templates/web/deployment.yaml (rendered line 9)
        """);
  }

  @Test
  void refusesLabelsThatAzureKeepsToItself() {
    labelled("nodeSelector: {kubernetes.azure.com/mode: user}").doesNotHaveAzureLabels();
    assertFailure(
        () ->
            labelled("hostNetwork: false", "kubernetes.azure.com/mode: system")
                .doesNotHaveAzureLabels(),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.metadata.labels with
          labels of kubernetes.azure.com
        but was
          kubernetes.azure.com/mode: system
        at shop/templates/web/deployment.yaml (rendered line 9)
        """);
  }

  private static SchedulingAssert scheduling(String podSpec) {
    return assertThat(Renders.pod(podSpec)).deployment("shop-web").scheduling();
  }

  private static SchedulingAssert labelled(String podSpec) {
    return labelled(podSpec, "app: web");
  }

  private static SchedulingAssert labelled(String podSpec, String label) {
    String manifest =
        Renders.deployment(podSpec)
            .replace("  template:\n", "  template:\n    metadata: {labels: {" + label + "}}\n");
    return assertThat(Renders.of(manifest)).deployment("shop-web").scheduling();
  }
}
