package io.helmtest.breakage;

import static io.helmtest.sample.ShownFailures.assertShown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    assertShown("docs/patterns.md", "[prod] Pattern %s ".formatted(pattern), failure(pattern));
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
}
