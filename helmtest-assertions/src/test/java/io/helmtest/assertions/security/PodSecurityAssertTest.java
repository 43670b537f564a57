package io.helmtest.assertions.security;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class PodSecurityAssertTest {
  private static final String HARDENED =
      "{runAsNonRoot: true, runAsUser: 1000, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false,"
          + " capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: RuntimeDefault}}";

  @Test
  void acceptsAHardenedPod() {
    pod("automountServiceAccountToken: false\n" + container("containers", HARDENED)).isHardened();
  }

  @Test
  void refusesOneInitContainerThatIsNot() {
    String init = container("initContainers", HARDENED.replace("runAsUser: 1000", "runAsUser: 0"));
    String pod = "automountServiceAccountToken: false\n" + init + container("containers", HARDENED);
    assertThat(failureOf(() -> pod(pod).isHardened()))
        .hasMessageContaining("spec.template.spec.initContainers[x].securityContext.runAsUser");
  }

  @Test
  void refusesAHardenedPodWithAToken() {
    failureOf(() -> pod(container("containers", HARDENED)).isHardened());
  }

  @Test
  void mountsTheTokenByDefault() {
    assertFailure(
        () -> pod("containers: []").doesNotMountServiceAccountToken(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.automountServiceAccountToken
          false
        but was
          absent, and ServiceAccount default is not in this release (the default is true)
        at shop/templates/web/deployment.yaml (rendered line 9)
        """);
  }

  @Test
  void asksTheServiceAccountOfTheRelease() {
    withAccount("serviceAccountName: web", "automountServiceAccountToken: false")
        .doesNotMountServiceAccountToken();
    withAccount("serviceAccount: web", "automountServiceAccountToken: false")
        .doesNotMountServiceAccountToken();
    failureOf(
        withAccount("serviceAccountName: api", "automountServiceAccountToken: false")
            ::doesNotMountServiceAccountToken);
    assertThat(
            failureOf(
                withAccount("serviceAccountName: web", "automountServiceAccountToken: true")
                    ::doesNotMountServiceAccountToken))
        .hasMessageContaining(
            "absent, and ServiceAccount web does not set it to false (the default is true)");
  }

  @Test
  void letsThePodHaveTheLastWord() {
    failureOf(
        withAccount(
                "serviceAccountName: web\nautomountServiceAccountToken: true",
                "automountServiceAccountToken: false")
            ::doesNotMountServiceAccountToken);
    withAccount(
            "serviceAccountName: web\nautomountServiceAccountToken: false",
            "automountServiceAccountToken: true")
        .doesNotMountServiceAccountToken();
  }

  @Test
  void findsATokenInAProjectedVolume() {
    String pod =
        """
        automountServiceAccountToken: false
        volumes:
        - name: token
          projected:
            sources:
            - serviceAccountToken: {path: token}
        """;
    assertFailure(
        () -> pod(pod).doesNotMountServiceAccountToken(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.volumes[token]
          no service account token
        but was
          a projected serviceAccountToken
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
  }

  private static PodSecurityAssert pod(String podSpec) {
    return assertThat(Renders.pod(podSpec)).deployment("shop-web").podSecurity();
  }

  private static PodSecurityAssert withAccount(String podSpec, String account) {
    String manifest =
        Renders.deployment(podSpec)
            + "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web}\n"
            + account;
    return assertThat(Renders.of(manifest)).deployment("shop-web").podSecurity();
  }

  private static String container(String kind, String securityContext) {
    return kind + ":\n- name: x\n  securityContext: " + securityContext + "\n";
  }
}
