package io.helmtest.assertions.security;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerSecurityAssertTest {
  private static final String HARDENED =
      "{runAsNonRoot: true, runAsUser: 1000, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false,"
          + " capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: RuntimeDefault}}";

  @Test
  void acceptsAHardenedContainer() {
    security("{}", HARDENED).isHardened();
  }

  @Test
  void acceptsWhatThePodSaysForItsContainers() {
    security(
            "{runAsNonRoot: true, runAsUser: 1000, seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: RuntimeDefault}}",
            "{readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}")
        .isHardened();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          runAsNonRoot: true                        | runAsNonRoot: false
          runAsUser: 1000                           | runAsUser: 0
          readOnlyRootFilesystem: true              | readOnlyRootFilesystem: false
          allowPrivilegeEscalation: false           | allowPrivilegeEscalation: true
          allowPrivilegeEscalation: false           | allowPrivilegeEscalation: false, privileged: true
          drop: [ALL]                               | drop: [all]
          drop: [ALL]                               | drop: [NET_RAW]
          drop: [ALL]                               | drop: [ALL], add: [NET_ADMIN]
          seccompProfile: {type: RuntimeDefault}    | seccompProfile: {type: Unconfined}
          appArmorProfile: {type: RuntimeDefault}   | appArmorProfile: {type: Unconfined}
          """)
  void refusesAContainerWithOneControlOff(String on, String off) {
    failureOf(() -> security("{}", HARDENED.replace(on, off)).isHardened());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runAsNonRoot: true, ",
        "runAsUser: 1000, ",
        "readOnlyRootFilesystem: true, ",
        "allowPrivilegeEscalation: false, ",
        " capabilities: {drop: [ALL]},",
        " seccompProfile: {type: RuntimeDefault},",
        ", appArmorProfile: {type: RuntimeDefault}"
      })
  void refusesAContainerWithOneControlMissing(String control) {
    failureOf(() -> security("{}", HARDENED.replace(control, "")).isHardened());
  }

  @Test
  void letsTheContainerOverrideThePodFieldByField() {
    ContainerSecurityAssert security =
        security("{runAsNonRoot: true, runAsUser: 1000}", "{runAsNonRoot: false}");
    security.hasUser(1000);
    assertFailure(
        security::isNonRoot,
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].securityContext.runAsNonRoot
          true
        but was
          false
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void pointsAtThePodWhereThePodDecides() {
    assertFailure(
        security("{runAsUser: 0, runAsNonRoot: true}", "{}")::isNonRoot,
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.securityContext.runAsUser
          a user other than 0
        but was
          0
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @Test
  void doesNotTakeAUserForNonRoot() {
    failureOf(security("{}", "{runAsUser: 1000}")::isNonRoot);
  }

  @Test
  void knowsThatNonRootWithoutAUserDependsOnTheImage() {
    ContainerSecurityAssert security = security("{runAsNonRoot: true}", "{}").isNonRoot();
    assertFailure(
        security::hasNonRootUser,
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].securityContext.runAsUser
          a user other than 0
        but was
          absent (the image's own user)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void listsAllControlsThatFailInOneError() {
    assertFailure(
        () ->
            security(
                    "{runAsNonRoot: true, runAsUser: 1000}",
                    "{capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}")
                .isHardened(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web]
        to pass every check but 3 failed
          Deployment shop-web  spec.template.spec.containers[web].securityContext.readOnlyRootFilesystem    expected true            but was absent (the default is false)  at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].securityContext.allowPrivilegeEscalation  expected false           but was absent (the default is true)   at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].securityContext.appArmorProfile.type      expected RuntimeDefault  but was absent                         at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void allowsNamedCapabilitiesOnly() {
    ContainerSecurityAssert security =
        security("{}", "{capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}");
    security.hasAtMostCapabilities("NET_BIND_SERVICE", "CHOWN");
    assertFailure(
        security::hasAllCapabilitiesDropped,
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].securityContext.capabilities.add
          nothing
        but was
          [NET_BIND_SERVICE]
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initContainers", "containers", "ephemeralContainers"})
  void judgesContainersOfAllKinds(String kind) {
    var chart =
        Renders.pod("%s:\n- name: x\n  securityContext: {privileged: true}".formatted(kind));
    failureOf(
        () ->
            assertThat(chart)
                .deployment("shop-web")
                .container("x")
                .security()
                .doesNotAllowPrivilegeEscalation());
  }

  @Test
  void takesNullForAbsent() {
    var chart =
        Renders.pod(
            """
            initContainers: null
            volumes: null
            automountServiceAccountToken: false
            containers:
            - name: web
              securityContext: {capabilities: {drop: null, add: null}}
            """);
    assertThat(chart).deployment("shop-web").podSecurity().doesNotMountServiceAccountToken();
    failureOf(() -> assertThat(chart).deployment("shop-web").podSecurity().isHardened());
  }

  private static ContainerSecurityAssert security(String pod, String container) {
    var chart =
        Renders.pod(
            """
            securityContext: %s
            containers:
            - name: web
              securityContext: %s
            """
                .formatted(pod, container));
    return assertThat(chart).deployment("shop-web").container("web").security();
  }
}
