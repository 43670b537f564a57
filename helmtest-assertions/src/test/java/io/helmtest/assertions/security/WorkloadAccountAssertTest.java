package io.helmtest.assertions.security;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.declaration.ExternalObject.serviceAccount;

import io.helmtest.HelmChart;
import io.helmtest.assertions.SmallChart;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of a chart that Helm has rendered. */
class WorkloadAccountAssertTest {
  private static final String TEMPLATE =
      """
      apiVersion: v1
      kind: ServiceAccount
      metadata:
        name: {{ .Release.Name }}-web
      {{- with .Values.account }}
      {{- toYaml . | nindent 0 }}
      {{- end }}
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: {{ .Release.Name }}-web
      spec:
        selector:
          matchLabels: {app: web}
        template:
          metadata:
            labels: {app: web}
          spec:
            {{- toYaml .Values.pod | nindent 6 }}
            containers:
              - name: web
                image: web
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void asksThePodThenTheAccountThenKubernetes() throws IOException {
    String off = "automountServiceAccountToken: false";
    account("pod: {serviceAccountName: shop-web, " + off + "}").doesNotMountToken();
    account("pod: {serviceAccountName: shop-web}\naccount: {" + off + "}").doesNotMountToken();
    account("pod: {serviceAccount: shop-web}\naccount: {" + off + "}").doesNotMountToken();
    assertRenderedFailure(
        () -> account("pod: {serviceAccountName: shop-web}").doesNotMountToken(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.automountServiceAccountToken
          false
        but was
          absent, and ServiceAccount shop-web does not set it to false (the default is true)
        at shop/templates/shop.yaml (rendered line N)
        values: values text
        engine: helm
        """);
  }

  @Test
  void looksForTheAccountInTheRelease() throws IOException {
    account("pod: {serviceAccountName: shop-web}").hasName("shop-web").resolves();
    account("pod: {serviceAccount: shop-web}").hasName("shop-web").resolves();
    account("pod: {enableServiceLinks: false}").hasName("default").resolves();
    account("pod: {serviceAccountName: shared}")
        .allowingExternal(serviceAccount("shared"))
        .resolves();
    assertRenderedFailure(
        () -> account("pod: {serviceAccountName: shared}").resolves(),
        """
        Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.serviceAccountName
          ServiceAccount shared, or one declared with allowingExternal
        but was
          ServiceAccount shop-web
        at shop/templates/shop.yaml (rendered line N)
        values: values text
        engine: helm
        """);
    failureOf(() -> account("pod: {serviceAccountName: shared}").hasName("shop-web"));
  }

  @Test
  void anAccountTellsWhetherItMountsATokenItself() throws IOException {
    HelmChart chart = SmallChart.in(folder, TEMPLATE).values("pod: {enableServiceLinks: false}");
    assertRenderedFailure(
        () -> assertThat(chart.render()).serviceAccount("shop-web").doesNotMountToken(),
        """
        Expecting
          ServiceAccount shop-web
        to have automountServiceAccountToken
          false
        but was
          absent
        at shop/templates/shop.yaml (rendered line N)
        values: values text
        engine: helm
        """);
    assertThat(chart.values("account: {automountServiceAccountToken: false}").render())
        .serviceAccounts()
        .each(account -> account.doesNotMountToken());
  }

  private WorkloadAccountAssert account(String values) throws IOException {
    return assertThat(SmallChart.in(folder, TEMPLATE).values(values).render())
        .deployment("shop-web")
        .serviceAccount();
  }
}
