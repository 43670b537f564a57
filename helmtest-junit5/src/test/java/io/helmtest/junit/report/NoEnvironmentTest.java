package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in no environment is reported once, in a file of its own. */
class NoEnvironmentTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/plain", "plain", "dev", "prod");
  }

  @Test
  void holdsPlainTestsAndWhatDidNotGetToRun() {
    assertThat(run(PlainFixture.class, Map.of()).published("helmtest.xml"))
        .extracting(PublishedTest::line)
        .containsExactlyInAnyOrder(
            "isPlain Passed",
            "is called something isCalled Passed",
            "[1] 3 isParameterized Passed",
            "isCalledWith(3) isCalledWith Passed",
            "one of many isMade Passed",
            "rendersDev Failed",
            "isDisabled NotExecuted",
            "isDisabledInEveryEnvironment NotExecuted",
            "Inner NotExecuted");
  }

  @Test
  void attachesWhatAPlainTestRendered() throws IOException {
    PublishedTest failed =
        run(PlainFixture.class, Map.of()).published("helmtest.xml").stream()
            .filter(test -> test.title().equals("rendersDev"))
            .findFirst()
            .orElseThrow();
    assertThat(failed.testFile()).isEqualTo(PlainFixture.class.getName());
    assertThat(failed.attachments()).hasSize(2);
    assertThat(Files.readString(failed.attachments().get(0))).contains("kind: ConfigMap");
  }

  @Test
  void holdsAClassThatCannotStart() {
    PublishedTest refused = run(RefusedFixture.class, Map.of()).published("helmtest.xml").get(0);
    assertThat(refused.line()).isEqualTo("NoEnvironmentTest$RefusedFixture Failed");
    assertThat(refused.testFile()).isEqualTo(RefusedFixture.class.getName());
    assertThat(refused.errorMessage()).contains("target/charts/nowhere");
  }

  @Test
  void holdsNothingOfAnEnvironmentThatIsNotSelected() {
    ReportedRun run = run(EnvironmentsFixture.class, Map.of(Settings.ENVIRONMENTS, "prod"));
    assertThat(run.published("helmtest-prod.xml"))
        .extracting(PublishedTest::line)
        .containsExactly("[prod] runs Passed");
    assertThat(folder.resolve("helmtest-dev.xml")).doesNotExist();
    assertThat(folder.resolve("helmtest.xml")).doesNotExist();
  }

  private ReportedRun run(Class<?> fixture, Map<String, String> parameters) {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(fixture, parameters);
    return run;
  }

  @HelmChartTest(chart = "target/charts/plain", environments = "dev")
  static class PlainFixture {
    @Test
    void isPlain() {}

    @Test
    @DisplayName("is called something")
    void isCalled() {}

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(ints = 3)
    void isParameterized(int number) {}

    @ParameterizedTest(name = "isCalledWith({0})")
    @ValueSource(ints = 3)
    void isCalledWith(int number) {}

    @TestFactory
    Stream<DynamicTest> isMade() {
      return Stream.of(dynamicTest("one of many", () -> {}));
    }

    @Test
    void rendersDev(HelmChart chart) {
      ConfigMap config = chart.environment("dev").render().get(ConfigMap.class, "config");
      assertThat(config.getKind()).isEqualTo("Secret");
    }

    @Test
    @Disabled("not today")
    void isDisabled() {}

    @EnvironmentTest
    @Disabled("not today")
    void isDisabledInEveryEnvironment() {}

    @Nested
    @Disabled("not today")
    class Inner {
      @Test
      void isNotReached() {}
    }
  }

  @HelmChartTest(chart = "target/charts/nowhere", environments = "dev")
  static class RefusedFixture {
    @EnvironmentTest
    void isNotReached() {}
  }

  @HelmChartTest(
      chart = "target/charts/plain",
      environments = {"dev", "prod"})
  static class EnvironmentsFixture {
    @EnvironmentTest
    void runs() {}
  }
}
