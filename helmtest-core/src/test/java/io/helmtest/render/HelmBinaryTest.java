package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.TestCharts;
import io.helmtest.settings.Settings;
import io.helmtest.settings.TestSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmBinaryTest {
  static final String REMEDY =
      """
      Install Helm 3.14 or newer (https://helm.sh/docs/intro/install/) and put it on the PATH, \
      or name it with -Dhelmtest.helm=/path/to/helm or the environment variable HELMTEST_HELM.""";

  @Test
  void theSettingComesBeforeVariableAndPath(@TempDir Path folder) {
    Path set = StubHelm.create(folder.resolve("set"), "");
    Path variable = StubHelm.create(folder.resolve("variable"), "");
    Path path = StubHelm.create(folder.resolve("path"), "").resolveSibling("");

    assertThat(find(Map.of("helmtest.helm", set), Map.of("HELMTEST_HELM", variable, "PATH", path)))
        .isEqualTo(set);
    assertThat(find(Map.of(), Map.of("HELMTEST_HELM", variable, "PATH", path))).isEqualTo(variable);
    assertThat(find(Map.of(), Map.of("PATH", path))).isEqualTo(path.resolve("helm"));
  }

  @Test
  void theFirstExecutableOnThePathIsTaken(@TempDir Path folder) {
    TestCharts.write(folder, "plain/helm", "not executable");
    TestCharts.write(folder, "folder/helm/README", "not a file");
    Path first = StubHelm.create(folder.resolve("first"), "");
    StubHelm.create(folder.resolve("second"), "");
    String path = path(folder, "missing", "plain", "folder", "first", "second");

    assertThat(HelmBinary.find(TestSettings.of(Map.of(), Map.of("PATH", path)))).isEqualTo(first);
  }

  @Test
  void noneFoundSaysWhatWasLookedForAndWhere(@TempDir Path folder) {
    refused(
        TestSettings.of(Map.of(), Map.of("PATH", path(folder, "a", "b"))),
        """
        No helm was found. Looked for:
          the setting helmtest.helm: not set
          the environment variable HELMTEST_HELM: not set
          an executable helm on the PATH, in: %1$s/a, %1$s/b
        %2$s"""
            .formatted(folder, REMEDY));
  }

  @Test
  void anEmptyPathIsSaidToBeEmpty() {
    refused(
        TestSettings.of(Map.of(), Map.of()),
        """
        No helm was found. Looked for:
          the setting helmtest.helm: not set
          the environment variable HELMTEST_HELM: not set
          an executable helm on the PATH, in: (the PATH is empty)
        %s"""
            .formatted(REMEDY));
  }

  @Test
  void aNamedFileThatIsMissingIsNoReasonToTakeAnother(@TempDir Path folder) {
    refused(
        TestSettings.of(Map.of("helmtest.helm", "no/helm"), Map.of("PATH", folder.toString())),
        """
        the setting helmtest.helm names "no/helm" as helm, but there is no file %s
        %s"""
            .formatted(Path.of("no/helm").toAbsolutePath(), REMEDY));
  }

  @Test
  void aNamedFileThatIsNotExecutableIsRefused(@TempDir Path folder) {
    Path helm = TestCharts.write(folder, "helm", "#!/bin/sh\n").resolve("helm");
    refused(
        TestSettings.of(Map.of(), Map.of("HELMTEST_HELM", helm.toString())),
        """
        the environment variable HELMTEST_HELM names "%1$s" as helm, \
        but %1$s is not executable: chmod +x it, or
        %2$s"""
            .formatted(helm, REMEDY));
  }

  private static Path find(Map<String, Path> configuration, Map<String, Path> variables) {
    return HelmBinary.find(TestSettings.of(texts(configuration), texts(variables)));
  }

  private static Map<String, String> texts(Map<String, Path> paths) {
    return paths.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  private static String path(Path folder, String... names) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(names).map(name -> folder.resolve(name).toString()).toList());
  }

  private static void refused(Settings settings, String message) {
    assertThatThrownBy(() -> HelmBinary.find(settings))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage("%s", message);
  }
}
