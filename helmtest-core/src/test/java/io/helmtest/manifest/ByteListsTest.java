package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of numbers where Kubernetes expects bytes: Go takes them beside base64. */
class ByteListsTest {
  private static final String SECRET = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";

  @ParameterizedTest
  @ValueSource(strings = {"[1, 2]", "[]", "[null]", "[255, 0]", "[1.0]", "[1e2]", "[0x10]"})
  void kubernetesTakes(String bytes) {
    assertThat(Streams.problems(SECRET + "data: {a: " + bytes + "}\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 256] | [1]: expected an integer from 0 to 255 but found a number
          [-1]     | [0]: expected an integer from 0 to 255 but found a number
          [1.5]    | [0]: expected an integer from 0 to 255 but found a number
          [1e21]   | [0]: expected an integer from 0 to 255 but found a number
          ["1"]    | [0]: expected an integer from 0 to 255 but found a string: remove the quotes in the template
          [true]   | [0]: expected an integer from 0 to 255 but found a boolean
          [[1]]    | [0]: expected an integer from 0 to 255 but found a list
          [{a: 1}] | [0]: expected an integer from 0 to 255 but found a mapping
          [.inf]   | [0]: expected a number that JSON knows but found a number
          {a: 1}   | : expected base64 but found a mapping
          """)
  void kubernetesRefuses(String bytes, String problem) {
    assertThat(Streams.problem(SECRET + "data: {a: " + bytes + "}\n").text())
        .endsWith(" data.a" + problem);
  }

  @Test
  void theTypedObjectHasTheirBase64() {
    Secret secret =
        Streams.one(SECRET + "data: {a: [104, null, 255.0], b: [], c: null, d: aGk=}\n")
            .as(Secret.class);

    assertThat(secret.getData())
        .containsEntry("a", "aAD/")
        .containsEntry("b", "")
        .containsEntry("d", "aGk=");
  }

  @Test
  void otherFieldsOfBytesTakeThemToo() {
    assertThat(
            Streams.problems(
                """
                apiVersion: admissionregistration.k8s.io/v1
                kind: ValidatingWebhookConfiguration
                webhooks: [{clientConfig: {caBundle: [1, 300]}}]
                """))
        .isEqualTo(
            "unknown template (rendered line 3:42) webhooks[0].clientConfig.caBundle[1]: "
                + "expected an integer from 0 to 255 but found the number 300");
  }
}
