package io.helmtest.assertions.configuration;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.declaration.ExternalObject.configMap;
import static io.helmtest.declaration.ExternalObject.secret;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class EnvironmentAssertTest {
  private static final String POD =
      """
      initContainers:
      - name: setup
        env: [{name: STEP, value: one}]
      containers:
      - name: web
        envFrom:
        - configMapRef: {name: shop-config}
        - prefix: DB_
          secretRef: {name: shop-db}
        - configMapRef: {name: shop-more}
        - secretRef: {name: outside, optional: true}
        env:
        - {name: URL, value: "http://$(HOST):$(PORT)/$$(HOST)/$(LATER)"}
        - {name: PORT, value: "8080"}
        - {name: PORT_URL, value: "$(HOST):$(PORT)"}
        - {name: LEVEL, valueFrom: {configMapKeyRef: {name: shop-config, key: LOG_LEVEL}}}
        - {name: TOKEN, valueFrom: {secretKeyRef: {name: shop-db, key: password}}}
        - {name: LOGIN, value: "me:$(TOKEN)"}
        - {name: IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
        - {name: MEMORY, valueFrom: {resourceFieldRef: {resource: limits.memory}}}
        - {name: KEY, valueFrom: {secretKeyRef: {name: elsewhere, key: key}}}
        - {name: MAYBE, valueFrom: {configMapKeyRef: {name: shop-config, key: NONE, optional: true}}}
        - {name: SEALED, valueFrom: {secretKeyRef: {name: sealed, key: any}}}
      """;
  private static final String CONFIG =
      """
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shop-config}
      data: {LOG_LEVEL: INFO, HOST: shop, WHO: config}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shop-more}
      data: {WHO: more, PORT: "1"}
      ---
      apiVersion: v1
      kind: Secret
      metadata: {name: shop-db}
      stringData: {password: hunter2}
      ---
      apiVersion: bitnami.com/v1alpha1
      kind: SealedSecret
      metadata: {name: sealed}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: elsewhere, namespace: other}
      """;

  @Test
  void worksOutValuesAsKubeletDoes() {
    web()
        .hasValue("LOG_LEVEL", "INFO")
        .hasValue("WHO", "more")
        .hasValue("PORT", "8080")
        .hasValue("URL", "http://shop:1/$(HOST)/$(LATER)")
        .hasValue("PORT_URL", "shop:8080")
        .hasValue("LEVEL", "INFO")
        .hasValue("DB_password", "hunter2")
        .hasValue("LOGIN", "me:hunter2")
        .doesNotHaveVariable("MAYBE")
        .doesNotHaveVariable("password");
    environment("setup").hasValue("STEP", "one").doesNotHaveVariable("LOG_LEVEL");
  }

  @Test
  void knowsWhereAValueIsFrom() {
    web()
        .isFromConfigMap("LEVEL", "shop-config", "LOG_LEVEL")
        .isFromConfigMap("WHO", "shop-more", "WHO")
        .isFromSecret("TOKEN", "shop-db", "password")
        .isFromSecret("DB_password", "shop-db", "password")
        .isFromSecret("KEY", "elsewhere", "key")
        .isFromField("IP", "status.podIP")
        .isFromResource("MEMORY", "limits.memory");
    assertFailure(
        () -> web().isFromSecret("LEVEL", "shop-db", "password"),
        """
        [prod] Expecting
          Deployment shop-web
        to have in spec.template.spec.containers[web] the environment variable LEVEL
          from key password of Secret shop-db
        but was
          INFO, from key LOG_LEVEL of ConfigMap shop-config
        at shop/templates/web/deployment.yaml (rendered line 25)
        """);
    failureOf(() -> web().isFromConfigMap("PORT", "shop-more", "PORT"));
    failureOf(() -> web().isFromField("IP", "status.hostIP"));
    failureOf(() -> web().isFromResource("MEMORY", "limits.cpu"));
  }

  @Test
  void tellsTheOtherValueAndItsSource() {
    assertFailure(
        () -> web().hasValue("WHO", "config"),
        """
        [prod] Expecting
          Deployment shop-web
        to have in spec.template.spec.containers[web] the environment variable WHO
          config
        but was
          more, from key WHO of ConfigMap shop-more
        at shop/templates/web/deployment.yaml (rendered line 19)
        """);
    assertFailure(
        () -> web().hasValue("IP", "10.0.0.1"),
        """
        [prod] Expecting
          Deployment shop-web
        to have in spec.template.spec.containers[web] the environment variable IP
          10.0.0.1
        but was
          a value that only the cluster knows, from field status.podIP
        at shop/templates/web/deployment.yaml (rendered line 28)
        """);
  }

  @Test
  void neverShowsWhatASecretHolds() {
    assertFailure(
        () -> web().hasValue("LOGIN", "me:hunter3!"),
        """
        [prod] Expecting
          Deployment shop-web
        to have in spec.template.spec.containers[web] the environment variable LOGIN
          a text of 11 characters, not shown
        but was
          a text of 10 characters, not shown
        at shop/templates/web/deployment.yaml (rendered line 27)
        """);
    assertThat(failureOf(() -> web().doesNotHaveVariable("TOKEN")))
        .message()
        .doesNotContain("hunter2");
  }

  @Test
  void listsTheVariablesThereAre() {
    assertFailure(
        () -> environment("setup").hasVariable("STEPP"),
        """
        [prod] Expecting
          Deployment shop-web
        to have in spec.template.spec.initContainers[setup] the environment variable
          STEPP
        but was
          STEP
          did you mean "STEP"?
        at shop/templates/web/deployment.yaml (rendered line 12)
        """);
    assertFailure(
        () -> web().doesNotHaveVariable("WHO"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have the environment variable
          WHO
        but was
          more, from key WHO of ConfigMap shop-more
        at shop/templates/web/deployment.yaml (rendered line 19)
        """);
  }

  @Test
  void looksForReferencesInTheReleaseAndTheNamespace() {
    web().allowingExternal(secret("elsewhere")).referencesResolve();
    assertFailure(
        () -> web().referencesResolve(),
        """
        [prod] Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.containers[web].env[KEY]
          Secret elsewhere, or one declared with allowingExternal
        but was
          Secret shop-db
        at shop/templates/web/deployment.yaml (rendered line 30)
        """);
  }

  @Test
  void tellsAllReferencesThatDoNotResolve() {
    String pod = POD.replace("shop-more}", "shop-mroe}").replace("key: password", "key: pasword");
    assertFailure(
        () -> environment(pod, "web").allowingExternal(secret("elsewhere")).referencesResolve(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].env
        to pass every check but 2 failed
          Deployment shop-web  to find in this release for spec.template.spec.containers[web].envFrom[2]  expected ConfigMap shop-mroe, or one declared with allowingExternal  but was ConfigMap shop-config, shop-more, did you mean "shop-more"?  at shop/templates/web/deployment.yaml (rendered line 19)
          Deployment shop-web  to find in this release for spec.template.spec.containers[web].env[TOKEN]  expected key pasword of Secret shop-db                               but was keys password, did you mean "password"?                      at shop/templates/web/deployment.yaml (rendered line 26)
        """);
  }

  @Test
  void anOptionalReferenceMayLeadToNothing() {
    optional("configMapKeyRef: {name: shop-extra, key: a, optional: true}").referencesResolve();
    optional("configMapKeyRef: {name: shop-config2, key: a, optional: true}").referencesResolve();
    optional("configMapKeyRef: {name: shop-config, key: LEVEL, optional: true}")
        .referencesResolve();
  }

  @Test
  void butNotToANameThatIsALetterOff() {
    String reference = "configMapKeyRef: {name: ashop-config, key: LOG_LEVEL, optional: true}";
    optional(reference).allowingExternal(configMap("ashop-config")).referencesResolve();
    assertFailure(
        () -> optional(reference).referencesResolve(),
        """
        [prod] Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.containers[web].env[A]
          ConfigMap ashop-config, or one declared with allowingExternal
        but was
          ConfigMap shop-config, shop-more, did you mean "shop-config"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void norToAKeyThatIs() {
    assertFailure(
        () ->
            optional("secretKeyRef: {name: shop-db, key: pasword, optional: true}")
                .referencesResolve(),
        """
        [prod] Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.containers[web].env[A]
          key pasword of Secret shop-db
        but was
          keys password, did you mean "password"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void aSecretInPlaceOfAConfigMapIsSuggested() {
    assertFailure(
        () -> optional("configMapKeyRef: {name: shop-db, key: password}").referencesResolve(),
        """
        [prod] Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.containers[web].env[A]
          ConfigMap shop-db, or one declared with allowingExternal
        but was
          ConfigMap shop-config, shop-more, did you mean "Secret shop-db"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  private static EnvironmentAssert optional(String reference) {
    return environment(
        "containers:\n- name: web\n  env:\n  - {name: A, valueFrom: {" + reference + "}}\n", "web");
  }

  private static EnvironmentAssert web() {
    return environment("web");
  }

  private static EnvironmentAssert environment(String container) {
    return environment(POD, container);
  }

  private static EnvironmentAssert environment(String pod, String container) {
    return assertThat(Renders.of(Renders.deployment(pod) + CONFIG))
        .deployment("shop-web")
        .container(container)
        .environment();
  }
}
