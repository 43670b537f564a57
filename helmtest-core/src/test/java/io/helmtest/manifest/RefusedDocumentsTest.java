package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedDocumentsTest {

  @Test
  void aScalarIsNoObject() {
    refused(
        "---\n# Source: a.yaml\nhello\n",
        """
        a.yaml (rendered line 3:1) a Kubernetes object is a mapping, but this is a scalar""");
  }

  @Test
  void brokenYamlIsRefusedAtItsLineOfTheStream() {
    refused(
        "kind: A\n---\n# Source: b.yaml\nkind: B\nspec:\n  a: b: c\n",
        """
        b.yaml (rendered line 6:7) is not YAML: mapping values are not allowed here""");
  }

  @Test
  void theProblemIsThereAsData() {
    assertThat(ManifestStream.read("hello").problems())
        .containsExactly(
            new DecodingProblem(
                ObjectId.UNKNOWN,
                new SourceLocation(null, 1, 1),
                "",
                "a mapping",
                "a scalar",
                Optional.empty(),
                "a Kubernetes object is a mapping, but this is a scalar"));
  }

  @Test
  void theOtherDocumentsAreReadAllTheSame() {
    assertThat(ManifestStream.read("a: b: c\n---\nkind: A\n").documents())
        .extracting(document -> document.id().kind())
        .containsExactly("A");
  }

  private static void refused(String yaml, String message) {
    assertThat(ManifestStream.read(yaml).unreadable())
        .extracting(DecodingProblem::text)
        .containsExactly(message);
  }
}
