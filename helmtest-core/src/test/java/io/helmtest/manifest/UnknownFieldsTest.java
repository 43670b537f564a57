package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnknownFieldsTest {

  @Test
  void aTypoIsRefusedWithLineColumnAndTheNearestField() {
    refused(
        Streams.deployment("containers:\n  - name: web\n    securityContest: {}"),
        """
        Deployment web does not decode:
          shop/templates/web.yaml (rendered line 10:11) \
        spec.template.spec.containers[0].securityContest: unknown field, \
        did you mean "securityContext"?""");
  }

  @Test
  void aWrongCaseIsATypoToo() {
    refused(
        Streams.deployment("containers:\n  - ImagePullPolicy: Always"),
        """
        Deployment web does not decode:
          shop/templates/web.yaml (rendered line 9:11) \
        spec.template.spec.containers[0].ImagePullPolicy: unknown field, \
        did you mean "imagePullPolicy"?""");
  }

  @Test
  void allProblemsOfADocumentAreToldAtOnce() {
    refused(
        Streams.deployment("hostNetwrk: true\nentirelyUnknown: 1\nvolumes:\n  - emptyDirr: {}"),
        """
        Deployment web does not decode:
          shop/templates/web.yaml (rendered line 8:7) spec.template.spec.hostNetwrk: \
        unknown field, did you mean "hostNetwork"?
          shop/templates/web.yaml (rendered line 9:7) spec.template.spec.entirelyUnknown: \
        unknown field
          shop/templates/web.yaml (rendered line 11:11) spec.template.spec.volumes[0].emptyDirr: \
        unknown field, did you mean "emptyDir"?""");
  }

  @Test
  void aFieldAtTheTopIsRefused() {
    refused(
        Streams.one("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nDATA: {}\n"),
        """
        ConfigMap a does not decode:
          unknown template (rendered line 4:1) DATA: unknown field, did you mean "data"?""");
  }

  @Test
  void aFieldInAMapsValueIsRefused() {
    refused(
        Streams.one(
            """
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            spec:
              selector:
                matchLabel: {a: b}
            """),
        """
        PodDisruptionBudget (without a name) does not decode:
          unknown template (rendered line 5:5) spec.selector.matchLabel: unknown field, \
        did you mean "matchLabels"?""");
  }

  @Test
  void keysOfAMapAreFree() {
    assertThat(Streams.one("apiVersion: v1\nkind: ConfigMap\ndata: {any.Thing: x}\n").object())
        .isNotNull();
  }

  private static void refused(ManifestDocument document, String message) {
    assertThatThrownBy(document::object)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage("%s", message);
  }
}
