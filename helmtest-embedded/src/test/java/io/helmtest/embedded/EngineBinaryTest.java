package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class EngineBinaryTest {
  private static final String SCRIPT = "#!/bin/sh\necho started\n";

  private Path folder;

  @BeforeEach
  void in(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void itIsTakenOutOfTheJarOnce() throws IOException {
    Path file = binary().file();

    assertThat(file).isEqualTo(folder.resolve("cache/helmtest-engine")).hasContent(SCRIPT);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(EngineFolder.OURS_ALONE);

    Object first = Files.getAttribute(file, "unix:ino");
    assertThat(Files.getAttribute(binary().file(), "unix:ino")).isEqualTo(first);
    assertThat(names()).containsExactly("helmtest-engine");
  }

  @Test
  void oneThatWasTamperedWithIsReplaced() throws IOException {
    Files.writeString(binary().file(), "#!/bin/sh\nrm -rf ~\n");

    assertThat(binary().file()).hasContent(SCRIPT);
    assertThat(names()).containsExactly("helmtest-engine");
  }

  @Test
  void oneThatDoesNotFitTheJarsDigestIsNeverRun() {
    EngineResource other = new EngineResource(TestEngine.RESOURCE.platform(), "0a", "v4.3.0");

    assertThatThrownBy(() -> new EngineBinary(other, cache()).file())
        .isInstanceOf(EngineException.class)
        .hasMessage(
            """
            the embedded engine cannot be used from the folder %s: \
            it cannot be written there: \
            java.io.IOException: what was written has another digest than 0a
            Name another folder with -Dhelmtest.engine.folder=/path \
            or the environment variable HELMTEST_ENGINE_FOLDER, \
            or install Helm and put it on the PATH.""",
            folder.resolve("cache"));
    assertThat(names()).isEmpty();
  }

  @Test
  void whatCannotBeReplacedIsNeverRunEither() throws IOException {
    Files.createDirectories(folder.resolve("cache/helmtest-engine/in-the-way"));
    Files.setPosixFilePermissions(folder.resolve("cache"), EngineFolder.OURS_ALONE);

    assertThatThrownBy(() -> binary().file())
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(": it cannot be written there: java.nio.file.");
    assertThat(names()).containsExactly("helmtest-engine");
  }

  @Test
  void whatAKilledProcessLeftBehindIsDeleted() throws IOException {
    cache().prepare();
    Path left = Files.createFile(folder.resolve("cache/helmtest-engine-1.part"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(61)));
    Files.createFile(folder.resolve("cache/helmtest-engine-2.part"));

    binary().file();

    assertThat(names()).containsExactly("helmtest-engine", "helmtest-engine-2.part");
  }

  @Test
  void oneThatCannotBeRunIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("engine"), SCRIPT);

    assertThatThrownBy(() -> Worker.start(List.of(file.toString()), folder))
        .isInstanceOf(EngineException.class)
        .hasMessageStartingWith("the embedded engine cannot be used from the folder " + folder)
        .hasMessageContaining("error=13, Permission denied\nName another folder with ");
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private EngineBinary binary() {
    return new EngineBinary(TestEngine.RESOURCE, cache());
  }

  private EngineFolder cache() {
    return new EngineFolder(folder.resolve("cache"));
  }
}
