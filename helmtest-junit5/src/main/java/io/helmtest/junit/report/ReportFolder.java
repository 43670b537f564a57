package io.helmtest.junit.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that all JVMs of a build share: none overwrites what another wrote, and the first one
 * removes what is left of another build.
 */
final class ReportFolder {
  /**
   * What stands for an environment's name where there is none; no environment has a space in it.
   */
  static final String NO_ENVIRONMENT = "no environment";

  private final Path folder;
  private final String build;

  ReportFolder(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  Path index() {
    return folder.resolve("index.html");
  }

  Path summary() {
    return folder.resolve("summary.md");
  }

  Path attachments() {
    return folder.resolve("attachments");
  }

  Path relative(String file) {
    return folder.relativize(Path.of(file));
  }

  /** A new file of an environment, numbered from the second on: no environment has a plus in it. */
  SuiteFile open(String environment) throws IOException {
    return locked(() -> openNew(environment));
  }

  /** Keeps what the classes of all JVMs declare as their environments. */
  void declare(String environments) throws IOException {
    locked(() -> declareNew(environments));
  }

  private Path declareNew(String environments) throws IOException {
    removeOtherBuild();
    return Files.writeString(
        declared(), environments + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  EnvironmentOrder order() throws IOException {
    List<String> lines = Files.exists(declared()) ? Files.readAllLines(declared()) : List.of();
    return new EnvironmentOrder(lines.stream().distinct().map(Entry::declared).toList());
  }

  private Path declared() {
    return folder.resolve(".environments");
  }

  private SuiteFile openNew(String environment) throws IOException {
    removeOtherBuild();
    for (int number = 1; ; number++) {
      Path file = folder.resolve(name(environment) + discriminator(number) + ".xml");
      if (!Files.exists(file)) {
        return new SuiteFile(environment, FileChannel.open(file, SuiteFile.NEW));
      }
    }
  }

  private static String name(String environment) {
    return environment.equals(NO_ENVIRONMENT) ? "helmtest" : "helmtest-" + environment;
  }

  private static String discriminator(int number) {
    return number == 1 ? "" : "+" + number;
  }

  /** The environments' files, those of a later run after those of an earlier one. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("helmtest([-+].*)?\\.xml"))
          .sorted(
              Comparator.comparing((Path file) -> file.toString().length())
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  /** One JVM at a time. */
  <T> T locked(Unchecked.Reading<T> action) throws IOException {
    Files.createDirectories(folder);
    synchronized (ReportFolder.class) {
      try (FileChannel lock =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock();
        return action.get();
      }
    }
  }

  private void removeOtherBuild() throws IOException {
    Path owner = folder.resolve(".build");
    if (!Files.exists(owner) || !Files.readString(owner).equals(build)) {
      for (Path old : files()) {
        Files.delete(old);
      }
      Files.deleteIfExists(declared());
      Files.deleteIfExists(index());
      Files.deleteIfExists(summary());
      removeAttachments();
      Files.writeString(owner, build);
    }
  }

  private void removeAttachments() throws IOException {
    if (Files.exists(attachments())) {
      try (Stream<Path> files = Files.list(attachments())) {
        for (Path old : files.toList()) {
          Files.delete(old);
        }
      }
    }
  }
}
