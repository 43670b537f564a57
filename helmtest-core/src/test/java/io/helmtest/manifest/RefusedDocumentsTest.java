package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class RefusedDocumentsTest {

  @Test
  void aScalarIsNoObject() {
    refused(
        "---\n# Source: a.yaml\nhello\n",
        """
        A document does not decode:
          a.yaml (rendered line 3:1) a Kubernetes object is a mapping, but this is a scalar""");
  }

  @Test
  void aSequenceIsNoObject() {
    refused(
        "# Source: a.yaml\n- kind: A\n",
        """
        A document does not decode:
          a.yaml (rendered line 2:1) a Kubernetes object is a mapping, but this is a sequence""");
  }

  @Test
  void aNullInAListIsNoObject() {
    refused(
        "kind: List\nitems:\n  - kind: A\n  - ~\n",
        """
        A document does not decode:
          unknown template (rendered line 4:5) \
        a Kubernetes object is a mapping, but this is a scalar""");
  }

  @Test
  void brokenYamlIsRefusedAtItsLineOfTheStream() {
    refused(
        "kind: A\n---\n# Source: b.yaml\nkind: B\nspec:\n  a: b: c\n",
        """
        A document does not decode:
          b.yaml (rendered line 6:7) is not YAML: mapping values are not allowed here""");
  }

  @Test
  void anAliasWithoutAnchorIsRefused() {
    refused(
        "kind: A\nspec: *missing\n",
        """
        A document does not decode:
          unknown template (rendered line 1:1) is not YAML: \
        alias *missing names no anchor before it, or one that contains it""");
  }

  @Test
  void anAnchorWithinItselfIsRefused() {
    refused(
        "kind: A\nspec: &a\n  b: *a\n",
        """
        A document does not decode:
          unknown template (rendered line 1:1) is not YAML: \
        alias *a names no anchor before it, or one that contains it""");
  }

  @Test
  void aKeyThatIsNoScalarIsRefused() {
    refused(
        "kind: A\n[a, b]: c\n",
        """
        A document does not decode:
          unknown template (rendered line 1:1) is not YAML: a mapping's key is not a scalar""");
  }

  @Test
  void theProblemIsThereAsData() {
    ManifestDecodingException refused =
        catchThrowableOfType(ManifestDecodingException.class, () -> ManifestStream.split("hello"));

    assertThat(refused.problems())
        .containsExactly(
            new DecodingProblem(
                new SourceLocation(null, 1, 1),
                "",
                "a Kubernetes object is a mapping, but this is a scalar"));
  }

  private static void refused(String yaml, String message) {
    assertThatThrownBy(() -> ManifestStream.split(yaml))
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage("%s", message);
  }
}
