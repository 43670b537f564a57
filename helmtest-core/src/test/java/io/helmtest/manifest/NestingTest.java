package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How deep a document may go, on a thread of a small stack. */
class NestingTest {
  private static final int SMALL_STACK = 512 * 1024;
  private static final String TOO_DEEP = "is not YAML: nested deeper than 200 levels";

  @Test
  void twoHundredLevelsAreFine() {
    assertThat(problems(lists(199))).isEmpty();
    assertThat(problems(mappings(198))).isEmpty();
    assertThat(problems(blocks(198))).isEmpty();
    assertThat(problems(schemas(96))).isEmpty();
    assertThat(problems(aliases(19, 10))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 499, 501, 10_000})
  void moreAreNot(int levels) {
    assertThat(problems(lists(levels)))
        .isEqualTo("unknown template (rendered line 3:203) " + TOO_DEEP);
    assertThat(problems(mappings(levels)))
        .isEqualTo("unknown template (rendered line 3:797) " + TOO_DEEP);
    assertThat(problems(blocks(levels)))
        .isEqualTo("unknown template (rendered line 202:200) " + TOO_DEEP);
  }

  @Test
  void aliasesAddUp() {
    assertThat(problems(aliases(20, 10)))
        .isEqualTo("unknown template (rendered line 22:21) " + TOO_DEEP);
    assertThat(problems(aliases(600, 1))).endsWith(TOO_DEEP);
  }

  @Test
  void siblingsDoNot() {
    assertThat(
            problems(
                Streams.CUSTOM
                    + ("- " + "[".repeat(150) + "]".repeat(150) + "\n")
                        .repeat(3)
                        .indent(1)
                        .replaceFirst("", "spec:\n")))
        .isEmpty();
  }

  private static String lists(int levels) {
    return Streams.CUSTOM + "x: " + "[".repeat(levels) + "]".repeat(levels) + "\n";
  }

  private static String mappings(int levels) {
    return Streams.CUSTOM + "x: " + "{a: ".repeat(levels) + "}".repeat(levels) + "\n";
  }

  private static String blocks(int levels) {
    StringBuilder yaml = new StringBuilder(Streams.CUSTOM);
    IntStream.rangeClosed(0, levels).forEach(i -> yaml.append(" ".repeat(i)).append("a:\n"));
    return yaml.toString();
  }

  private static String schemas(int levels) {
    return """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec: {versions: [{schema: {openAPIV3Schema: %s%s}}]}
        """
        .formatted("{properties: {a: ".repeat(levels), "}}".repeat(levels));
  }

  private static String aliases(int lines, int levels) {
    StringBuilder yaml = new StringBuilder(Streams.CUSTOM);
    String inner = "1";
    for (int i = 0; i < lines; i++) {
      yaml.append(
          "a%d: &a%d %s%s%s\n".formatted(i, i, "[".repeat(levels), inner, "]".repeat(levels)));
      inner = "*a" + i;
    }
    return yaml.toString();
  }

  // Loads classes first, which needs a stack of its own; what the small one throws is the result.
  private static String problems(String yaml) {
    check(yaml);
    AtomicReference<Object> result = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(check(yaml)), "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((failed, failure) -> result.set(failure));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return String.valueOf(result.get());
  }

  private static String check(String yaml) {
    ManifestStream.read(yaml).documents().forEach(ManifestDocument::object);
    return Streams.problems(yaml);
  }
}
