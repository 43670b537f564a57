package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertFailure;
import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.Renders;
import org.junit.jupiter.api.Test;

class VolumeMountsAssertTest {
  private static final String MOUNTS =
      "[{name: config, mountPath: /config, readOnly: true, subPath: web}, {name: tmp, mountPath: /tmp/}]";

  @Test
  void knowsVolumePathAndMode() {
    VolumeMountsAssert mounts =
        mounts(MOUNTS).hasMount("config", "/config").hasMount("tmp", "/tmp").areSound();
    mounts.doesNotHaveMount("/data");
    mounts.mount("/config").isReadOnly().hasSubPath("web").hasVolume("config");
    mounts.mount("/tmp").isNotReadOnly().doesNotHaveSubPath();
  }

  @Test
  void tellsTheOtherVolume() {
    assertFailure(
        () -> mounts(MOUNTS).hasMount("tmp", "/config"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].volumeMounts[0].name
          tmp
        but was
          config
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void tellsWhatIsMounted() {
    assertFailure(
        () -> mounts(MOUNTS).hasMount("config", "/confg"),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].volumeMounts with
          /confg
        but was
          /config of volume config
          /tmp/ of volume tmp
          did you mean "/config"?
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void refusesAMountThatShouldNotBeThere() {
    assertFailure(
        () -> mounts(MOUNTS).doesNotHaveMount("/tmp"),
        """
        [prod] Expecting
          Deployment shop-web
        not to have spec.template.spec.containers[web].volumeMounts with
          /tmp
        but was
          /tmp/ of volume tmp
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void tellsAnotherModeOrPart() {
    failureOf(() -> mounts(MOUNTS).mount("/config").isNotReadOnly());
    failureOf(() -> mounts(MOUNTS).mount("/config").doesNotHaveSubPath());
    failureOf(() -> mounts(MOUNTS).mount("/config").hasSubPath("api"));
    failureOf(
        () -> mounts("[{mountPath: /a, subPathExpr: $(A)}]").mount("/a").doesNotHaveSubPath());
    assertFailure(
        () -> mounts(MOUNTS).mount("/tmp").isReadOnly(),
        """
        [prod] Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].volumeMounts[1].readOnly
          true
        but was
          absent (the default is false)
        at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void wantsAVolumeForEachMountAndAPathOfItsOwn() {
    assertFailure(
        () -> mounts("[{name: tpm, mountPath: /tmp}, {name: tmp, mountPath: /tmp/}]").areSound(),
        """
        [prod] Expecting
          Deployment shop-web spec.template.spec.containers[web].volumeMounts
        to pass every check but 2 failed
          Deployment shop-web  spec.template.spec.containers[web].volumeMounts[0].name       expected one of the volumes [config, tmp]  but was tpm, did you mean "tmp"?  at shop/templates/web/deployment.yaml (rendered line 13)
          Deployment shop-web  spec.template.spec.containers[web].volumeMounts[1].mountPath  expected a path of its own                 but was /tmp/, where tpm is       at shop/templates/web/deployment.yaml (rendered line 13)
        """);
  }

  @Test
  void countsTheClaimTemplatesOfAStatefulSet() {
    String manifest =
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: cache}
        spec:
          volumeClaimTemplates: [{metadata: {name: data}}]
          template:
            spec:
              containers:
              - name: cache
                volumeMounts: [{name: %s, mountPath: /data}]
        """;
    mountsOf(manifest.formatted("data")).areSound();
    assertFailure(
        () -> mountsOf(manifest.formatted("logs")).areSound(),
        """
        [prod] Expecting
          StatefulSet cache
        to have spec.template.spec.containers[cache].volumeMounts[0].name
          one of the volumes [data]
        but was
          logs
        at unknown template (rendered line 10)
        """);
  }

  @Test
  void findsNothingSoundInNoMounts() {
    mounts("[]").allowingNone().areSound();
    failureOf(() -> mounts("[]").areSound());
    failureOf(() -> mounts("[]").mount("/tmp"));
  }

  private static VolumeMountsAssert mountsOf(String statefulSet) {
    return assertThat(Renders.of(statefulSet))
        .statefulSet("cache")
        .container("cache")
        .volumeMounts();
  }

  private static VolumeMountsAssert mounts(String mounts) {
    String pod =
        "containers:\n- name: web\n  image: web\n  volumeMounts: %s\nvolumes: [{name: config}, {name: tmp}]";
    return assertThat(Renders.pod(pod.formatted(mounts)))
        .deployment("shop-web")
        .container("web")
        .volumeMounts();
  }
}
