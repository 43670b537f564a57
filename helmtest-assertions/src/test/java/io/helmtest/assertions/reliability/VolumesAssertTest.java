package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.declaration.ExternalObject.configMap;
import static io.helmtest.declaration.ExternalObject.secret;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumesAssertTest {
  private static final String OBJECTS =
      """
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: shop-config}
      data: {application.yaml: ""}
      binaryData: {logo.png: ""}
      ---
      apiVersion: v1
      kind: Secret
      metadata: {name: shop-tls, namespace: default}
      data: {tls.key: c2VjcmV0}
      stringData: {tls.crt: secret}
      ---
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: {name: shop-data}
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: far-config, namespace: far}
      """;

  @Test
  void knowsVolumesAndWhatTheyAreFilledFrom() {
    VolumesAssert volumes =
        volumes(
            "[{name: config, configMap: {name: shop-config}}, {name: tls, secret: {secretName: shop-tls}},"
                + " {name: data, persistentVolumeClaim: {claimName: shop-data}}, {name: tmp, emptyDir: {sizeLimit: 1Gi}}]");
    volumes.hasVolume("config").doesNotHaveVolume("logs").areSound();
    volumes.volume("config").hasConfigMap("shop-config");
    volumes.volume("tls").hasSecret("shop-tls");
    volumes.volume("data").hasPersistentVolumeClaim("shop-data");
    volumes.volume("tmp").at("emptyDir.sizeLimit").isEqualTo("1Gi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "configMap: {name: shop-config, items: [{key: application.yaml}, {key: logo.png}]}",
        "secret: {secretName: shop-tls, items: [{key: tls.key}, {key: tls.crt}]}",
        "configMap: {name: other, optional: true}",
        "configMap: {name: shop-config, optional: true, items: [{key: other}]}",
        "secret: {secretName: other, optional: true}",
        "projected: {sources: [{configMap: {name: kube-root-ca.crt}}, {downwardAPI: {}}]}",
        "projected: {sources: [{secret: {name: shop-tls}}, {configMap: {name: shop-config}}]}",
        "hostPath: {path: /a}"
      })
  void findsTheObject(String volume) {
    volumes("[{name: a, " + volume + "}]").areSound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "configMap: {name: other}",
        "configMap: {name: far-config}",
        "configMap: {name: shop-config, items: [{key: other}]}",
        "configMap: {name: shop-cofnig, optional: true}",
        "secret: {secretName: shop-tl, optional: true}",
        "secret: {secretName: shop-tls, optional: true, items: [{key: tls.kye}]}",
        "secret: {secretName: other}",
        "secret: {secretName: shop-tls, items: [{key: other}]}",
        "persistentVolumeClaim: {claimName: other}",
        "projected: {sources: [{secret: {name: shop-tls}}, {secret: {name: other}}]}",
        "projected: {sources: [{configMap: {name: shop-config, items: [{key: other}]}}]}"
      })
  void missesTheObject(String volume) {
    failureOf(() -> volumes("[{name: a, " + volume + "}]").areSound());
  }

  @Test
  void aClaimTemplateReplacesAVolumeOfItsName() {
    String manifest =
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: cache}
        spec:
          volumeClaimTemplates: [{metadata: {name: %s}}]
          template:
            spec:
              volumes: [{name: data, persistentVolumeClaim: {claimName: nope}}]
              containers: []
        """;
    assertThat(Renders.of(manifest.formatted("data"))).statefulSet("cache").volumes().areSound();
    failureOf(
        () ->
            assertThat(Renders.of(manifest.formatted("logs")))
                .statefulSet("cache")
                .volumes()
                .areSound());
  }

  @Test
  void tellsAllThatAreMissing() {
    assertFailure(
        () ->
            volumes(
                    "[{name: a, configMap: {name: shop-confg}}, {name: b, projected: {sources: [{secret: {name: b}}]}},"
                        + " {name: c, secret: {secretName: shop-tls, items: [{key: tls.kay}]}}]")
                .areSound(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.volumes
        to pass every check but 3 failed
          Deployment shop-web  to find in this release for spec.template.spec.volumes[a].configMap.name                    expected ConfigMap shop-confg, or one declared with allowingExternal  but was ConfigMap shop-config, did you mean "shop-config"?    at shop/templates/web/deployment.yaml (rendered line 10)
          Deployment shop-web  to find in this release for spec.template.spec.volumes[b].projected.sources[0].secret.name  expected Secret b, or one declared with allowingExternal              but was Secret shop-tls                                       at shop/templates/web/deployment.yaml (rendered line 10)
          Deployment shop-web  spec.template.spec.volumes[c].secret.secretName                                             expected Secret shop-tls with the keys [tls.kay]                      but was one with [tls.crt, tls.key], did you mean "tls.key"?  at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @Test
  void acceptsWhatIsDeclaredExternal() {
    String volume = "[{name: a, secret: {secretName: other}}]";
    volumes(volume).allowingExternal(secret("other")).areSound();
    failureOf(() -> volumes(volume).allowingExternal(secret("another")).areSound());
    failureOf(() -> volumes(volume).allowingExternal(configMap("other")).areSound());
  }

  @Test
  void tellsTheVolumesThereAre() {
    assertFailure(
        () -> volumes("[{name: config}, {name: tmp}]").volume("confg"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.volumes with
          confg
        but was
          config
          tmp
          did you mean "config"?
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
    failureOf(() -> volumes("[{name: tmp}]").hasVolume("config"));
    failureOf(() -> volumes("null").volume("config"));
  }

  @Test
  void refusesAVolumeThatShouldNotBeThere() {
    assertFailure(
        () -> volumes("[{name: config}, {name: tmp}]").doesNotHaveVolume("tmp"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.volumes with
          tmp
        but was
          config
          tmp
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @Test
  void tellsTheOtherSource() {
    failureOf(() -> volumes("[{name: a}]").volume("a").hasPersistentVolumeClaim("data"));
    assertFailure(
        () -> volumes("[{name: a, configMap: {name: b}}]").volume("a").hasSecret("b"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.volumes[a]
          Secret b
        but was
          ConfigMap b
        at shop/templates/web/deployment.yaml (rendered line 10)
        """);
  }

  @Test
  void findsNothingSoundInNoVolumes() {
    volumes("[]").allowingNone().areSound();
    failureOf(() -> volumes("[]").areSound());
  }

  private static VolumesAssert volumes(String volumes) {
    return assertThat(Renders.of(Renders.deployment("volumes: " + volumes) + OBJECTS))
        .deployment("shop-web")
        .volumes();
  }
}
