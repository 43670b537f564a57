package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class EngineFolderTest {
  private static final Path HOME = Path.of(System.getProperty("user.home", ""));

  @Test
  void itIsInTheUsersCache() {
    assertThat(of("linux", Map.of(), Map.of()))
        .isEqualTo(HOME.resolve(".cache/helmtest/engine/d1"));
    assertThat(of("linux", Map.of(), Map.of("XDG_CACHE_HOME", "/caches")))
        .isEqualTo(Path.of("/caches/helmtest/engine/d1"));
    assertThat(of("linux", Map.of(), Map.of("XDG_CACHE_HOME", "relative")))
        .isEqualTo(HOME.resolve(".cache/helmtest/engine/d1"));
    assertThat(of("macos", Map.of(), Map.of()))
        .isEqualTo(HOME.resolve("Library/Caches/helmtest/engine/d1"));
    assertThat(of("windows", Map.of(), Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/helmtest/engine/d1"));
  }

  @Test
  void theSettingNamesAnother() {
    assertThat(of("linux", Map.of("helmtest.engine.folder", "/engines"), Map.of()))
        .isEqualTo(Path.of("/engines/d1"));
    assertThat(of("linux", Map.of(), Map.of("HELMTEST_ENGINE_FOLDER", "/engines")))
        .isEqualTo(Path.of("/engines/d1"));
  }

  @Test
  void itIsCreatedForUsAlone(@TempDir Path folder) throws IOException {
    Path cache = folder.resolve("cache");

    new EngineFolder(cache.resolve("d1")).prepare();

    assertThat(Files.getPosixFilePermissions(cache)).isEqualTo(EngineFolder.OURS_ALONE);
    assertThat(Files.getPosixFilePermissions(cache.resolve("d1")))
        .isEqualTo(EngineFolder.OURS_ALONE);
  }

  @Test
  void itIsRefusedIfOthersCanWriteIt(@TempDir Path folder) throws IOException {
    for (String permissions : new String[] {"rwxrwx---", "rwx----w-"}) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
      refused(folder, "others can write it, so chmod 700 it");
    }
  }

  @Test
  void itIsRefusedIfOthersCanSwapAFolderThatItIsIn(@TempDir Path folder) throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx----w-"));

    refused(open.resolve("engine/d1"), "others can write %s, which it is in".formatted(open));
  }

  @Test
  void soItIsByALink(@TempDir Path folder) throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.createDirectory(open.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), open.resolve("real"));

    refused(link.resolve("d1"), "others can write %s, which it is in".formatted(open));
  }

  @Test
  void whereOthersMayAddButNotSwapItMayBe(@TempDir Path folder) throws IOException {
    Path sticky = Files.createDirectory(folder.resolve("sticky"));
    Files.setAttribute(sticky, "unix:mode", 01777);

    new EngineFolder(sticky.resolve("d1")).prepare();

    assertThat(sticky.resolve("d1")).isDirectory();
  }

  @Test
  void itIsRefusedIfItBelongsToSomebodyElse() {
    // Whoever runs this test is not both.
    Path root = Path.of("/proc/1");
    String us = ProcessHandle.current().info().user().orElse("");
    if (!us.equals("root")) {
      refused(root, "it belongs to root");
    }
  }

  @Test
  void itIsRefusedIfItCannotBeCreated(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    refused(
        file.resolve("d1"),
        "it cannot be created: java.nio.file.FileSystemException: %s: Not a directory"
            .formatted(file.resolve("d1")));
  }

  private static void refused(Path folder, String reason) {
    assertThatThrownBy(() -> new EngineFolder(folder).prepare())
        .isInstanceOf(EngineException.class)
        .hasMessage(
            """
            the embedded engine cannot be used from the folder %s: %s
            Name another folder with -Dhelmtest.engine.folder=/path \
            or the environment variable HELMTEST_ENGINE_FOLDER, \
            or install Helm and put it on the PATH.""",
            folder, reason);
  }

  private static Path of(
      String os, Map<String, String> configuration, Map<String, String> variables) {
    Settings settings =
        new Settings(
            name -> Optional.ofNullable(configuration.get(name)),
            name -> Optional.ofNullable(variables.get(name)));
    return EngineFolder.of(settings, new Platform(os, "x86_64"), "d1").path();
  }
}
