package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How deep a document may go, on a thread of a small stack. */
class NestingTest {
  private static final int SMALL_STACK = 256 * 1024;
  private static final String TOO_DEEP = "is not YAML: nested deeper than 100 levels";

  @Test
  void aHundredLevelsAreFine() {
    assertThat(problems(lists(99))).isEmpty();
    assertThat(problems(mappings(98))).isEmpty();
    assertThat(problems(blocks(98))).isEmpty();
    assertThat(problems(schemas(46))).isEmpty();
    assertThat(problems(aliases(9, 10))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 499, 501, 10_000})
  void moreAreNot(int levels) {
    assertThat(problems(lists(levels)))
        .isEqualTo("unknown template (rendered line 3:103) " + TOO_DEEP);
    assertThat(problems(mappings(levels)))
        .isEqualTo("unknown template (rendered line 3:397) " + TOO_DEEP);
    assertThat(problems(blocks(levels)))
        .isEqualTo("unknown template (rendered line 102:100) " + TOO_DEEP);
  }

  @Test
  void aliasesAddUp() {
    assertThat(problems(aliases(10, 10)))
        .isEqualTo("unknown template (rendered line 12:19) " + TOO_DEEP);
    assertThat(problems(aliases(600, 1))).endsWith(TOO_DEEP);
  }

  @Test
  void siblingsDoNot() {
    assertThat(
            problems(
                Streams.CUSTOM
                    + ("- " + "[".repeat(60) + "]".repeat(60) + "\n")
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

  // Checks and binds; what the thread throws fails the test.
  private static String problems(String yaml) {
    AtomicReference<Object> result = new AtomicReference<>();
    Runnable check =
        () -> {
          result.set(Streams.problems(yaml));
          ManifestStream.read(yaml).documents().forEach(ManifestDocument::object);
        };
    Thread thread = new Thread(null, check, "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((failed, failure) -> result.set(failure));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return String.valueOf(result.get());
  }
}
