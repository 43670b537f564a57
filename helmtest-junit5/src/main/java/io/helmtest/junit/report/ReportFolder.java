package io.helmtest.junit.report;

import io.helmtest.junit.report.build.TestRun;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that all JVMs of a build share: none overwrites what another wrote, and each removes
 * what ended JVMs of other builds left.
 */
final class ReportFolder {
  /**
   * What stands for an environment's name where there is none; no environment has a space in it.
   */
  static final String NO_ENVIRONMENT = "no environment";

  private final Path folder;
  private final SuiteFiles suites;
  private final TestRun run;
  private boolean isClean;

  ReportFolder(Path folder, TestRun run) {
    this.folder = folder;
    this.suites = new SuiteFiles(folder);
    this.run = run;
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

  /** Whether a text is the path of an attachment that this library wrote. */
  boolean isOwn(String file) {
    try {
      return Path.of(file).normalize().startsWith(attachments());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  Path relative(String file) {
    return folder.relativize(Path.of(file));
  }

  /** A new file of an environment. */
  SuiteFile open(String environment) throws IOException {
    return locked(() -> openNew(environment));
  }

  /** Keeps what the classes of all JVMs declare as their environments. */
  void declare(String environments) throws IOException {
    locked(() -> declareNew(environments));
  }

  private Path declareNew(String environments) throws IOException {
    clean();
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
    clean();
    return new SuiteFile(
        environment, run, FileChannel.open(suites.next(environment), SuiteFile.NEW));
  }

  /** The environments' files of the build, from the first to the last. */
  List<Path> files() throws IOException {
    return suites.of(run.build());
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

  private void clean() throws IOException {
    if (!isClean) {
      suites.removeOthers(run.build());
      isClean = true;
      if (suites.isEmpty()) {
        removeTheRest();
      }
    }
  }

  private void removeTheRest() throws IOException {
    Files.deleteIfExists(declared());
    Files.deleteIfExists(index());
    Files.deleteIfExists(summary());
    removeAttachments();
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
