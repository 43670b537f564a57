package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ManifestLinesTest {
  private static final List<String> BEFORE =
      List.of(
          "---\n",
          "--- # a comment\n",
          "---\n# Source: shop/templates/a.yaml\n",
          "---\n# Source: shop/templates/a.yaml\n\n# é, for instance\n\n",
          "---\n---\n# only a comment\n---\n",
          "\n\n---\r\n# Source: a\r\n");
  private static final List<String> BODIES =
      List.of(
          "apiVersion: v1\nkind: ConfigMap\n",
          "kind: Secret\r\nstringData:\r\n  a: |\r\n    -----BEGIN\r\n",
          "kind: ConfigMap\ndata:\n  a: |\n    ---\n\n    b: 1\n  b: >-\n    c\n\n\n",
          "{kind: ConfigMap,\n  data: {a: \"b\n  c\"}}\n",
          "  kind: ConfigMap\n  data: {}\n");

  @RepeatedTest(50)
  void eachDocumentsLineIsItsFirstLineOfContent(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder stream = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      stream.append(BEFORE.get(random.nextInt(BEFORE.size())));
      lines.add(1 + (int) stream.chars().filter(c -> c == '\n').count());
      stream.append(BODIES.get(random.nextInt(BODIES.size())));
    }

    assertThat(ManifestStream.read(stream.toString()).documents())
        .extracting(ManifestDocument::line)
        .containsExactlyElementsOf(lines);
  }

  @Test
  void aFieldsLineAndColumnAreThoseOfItsKey() {
    ManifestDocument second =
        ManifestStream.read("kind: A\n---\n\nkind: B\nspec:\n  a: 1\n").documents().get(1);

    assertThat(second.locate("spec.a")).isEqualTo(new SourceLocation(null, 6, 3));
  }

  @Test
  void behindTheDashesColumnsCountToo() {
    assertThat(Streams.one("--- {kind: A}\n").locate("kind"))
        .isEqualTo(new SourceLocation(null, 1, 6));
  }

  @Test
  void aMissingFieldIsLocatedAtTheLastPartThatIsThere() {
    ManifestDocument document = Streams.one("# Source: a.yaml\nkind: A\nspec:\n  b: {c: 1}\n");

    assertThat(document.locate("spec.b.x.y")).isEqualTo(new SourceLocation("a.yaml", 4, 3));
    assertThat(document.locate("metadata.name")).isEqualTo(new SourceLocation("a.yaml", 2, 1));
  }

  @Test
  void aLocationIsPrintedForAReader() {
    assertThat(new SourceLocation("shop/templates/web.yaml", 41, 3))
        .hasToString("shop/templates/web.yaml (rendered line 41)");
    assertThat(new SourceLocation(null, 1, 1)).hasToString("unknown template (rendered line 1)");
  }
}
