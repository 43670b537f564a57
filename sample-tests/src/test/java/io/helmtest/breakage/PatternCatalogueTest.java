package io.helmtest.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The failures that the catalogue shows are those of the first breakage of each pattern. */
class PatternCatalogueTest {
  @TempDir private Path folder;

  static Stream<String> patterns() {
    return BreakageTest.patterns();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void showsTheFailure(String pattern) throws IOException {
    assertThat(withoutLine(shown(pattern))).isEqualTo(withoutLine(failure(pattern)));
  }

  private static String shown(String pattern) {
    String page = read(Path.of("../docs/patterns.md"));
    return Pattern.compile("(?s)\n### " + pattern + "\n.*?\n```text\n(.*?)\n```\n")
        .matcher(page)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String failure(String pattern) throws IOException {
    Breakage breakage =
        Breakages.noticed().stream()
            .filter(each -> each.noticedBy().equals("ShopPatternsTest." + pattern))
            .findFirst()
            .orElseThrow();
    List<String> failures =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("helmtest.chart", breakage.applyTo(folder).toString())
            .configurationParameter("helmtest.environments", "prod")
            .selectors(selectClass("io.helmtest.sample.ShopPatternsTest"))
            .execute()
            .testEvents()
            .failed()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> Objects.requireNonNull(result.getThrowable().orElseThrow().getMessage()))
            .filter(message -> message.startsWith("[prod] Pattern " + pattern + " "))
            .toList();
    assertThat(failures).hasSize(1);
    return failures.get(0);
  }

  // Helm 3 and 4 differ in blank lines.
  private static String withoutLine(String text) {
    return text.replaceAll("rendered line \\d+", "rendered line N")
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
