package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.report.build.TestRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentOrderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void isThatOfTheDeclaration() {
    assertThat(names("dev, test, prod")).containsExactly("dev", "test", "prod", "no environment");
  }

  @Test
  void isTheSameWhicheverClassRunsFirst() {
    assertThat(names("prod", "dev, test, prod"))
        .isEqualTo(names("dev, test, prod", "prod"))
        .containsExactly("dev", "test", "prod", "no environment");
  }

  @Test
  void putsWhatOnlySomeClassesHaveBetween() {
    assertThat(names("dev, stage, prod", "dev, test, load, prod", "values.yaml", "prod, edge"))
        .containsExactly(
            "dev", "stage", "test", "load", "prod", "edge", "values.yaml", "no environment");
  }

  @Test
  void isAlphabeticalWhereEachClassHasItsOwn() {
    assertThat(names("test", "prod", "dev"))
        .containsExactly("dev", "prod", "test", "no environment");
  }

  @Test
  void isThatOfAllJvmsOfTheBuild() throws IOException {
    ReportFolder reports = new ReportFolder(folder, TestRun.of("build 1"));
    reports.declare("prod");
    new ReportFolder(folder, TestRun.of("build 1")).declare("dev, prod");
    assertThat(reports.order().names()).containsExactly("dev", "prod", "no environment");
  }

  @Test
  void putsWhatNoClassDeclaresByItsName() {
    EnvironmentOrder order = new EnvironmentOrder(List.of(List.of("test", "prod")));
    assertThat(Stream.of("prod", "edge", "test", "dev").sorted(order))
        .containsExactly("dev", "edge", "test", "prod");
  }

  private static List<String> names(String... declarations) {
    return new EnvironmentOrder(Arrays.stream(declarations).map(Entry::declared).toList()).names();
  }
}
