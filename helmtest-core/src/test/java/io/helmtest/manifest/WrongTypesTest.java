package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrongTypesTest {

  @Test
  void aLabelMustBeAStringAndItsDotsAreInBrackets() {
    DecodingProblem problem =
        problem(
            Streams.one(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  labels:
                    a: b
                    app.kubernetes.io/version: 1.1
                """));

    assertThat(problem.path()).isEqualTo("metadata.labels[app.kubernetes.io/version]");
    assertThat(problem.location()).isEqualTo(new SourceLocation(null, 6, 5));
  }

  @Test
  void aKeyThatNoPathCanNameIsLocatedToo() {
    DecodingProblem problem =
        problem(Streams.one("apiVersion: v1\nkind: ConfigMap\ndata:\n  a: b\n  'c[]': 1\n"));

    assertThat(problem.location()).isEqualTo(new SourceLocation(null, 5, 3));
  }

  @Test
  void theMessageNamesDocumentPlaceAndPath() {
    assertThatThrownBy(Streams.deployment("hostNetwork: 'true'")::object)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage(
            """
            Deployment web does not decode:
              shop/templates/web.yaml (rendered line 8:7) spec.template.spec.hostNetwork: \
            expected true or false but found the string "true": remove the quotes in the template""");
  }

  private static DecodingProblem problem(ManifestDocument document) {
    assertThat(document.problems()).hasSize(1);
    return document.problems().get(0);
  }
}
