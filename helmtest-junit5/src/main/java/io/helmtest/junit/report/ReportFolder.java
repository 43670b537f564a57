package io.helmtest.junit.report;

import io.helmtest.exemption.ExemptedCount;
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
  private final SharedLines declared;
  private final SharedLines exempted;
  private final TestRun run;
  private boolean isClean;

  ReportFolder(Path folder, TestRun run) {
    this.folder = folder;
    this.suites = new SuiteFiles(folder);
    this.declared = new SharedLines(folder.resolve(".environments"));
    this.exempted = new SharedLines(folder.resolve(".exempted"));
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
    share(declared, environments);
  }

  /** Keeps what is exempted in the renders of all JVMs. */
  void exempt(String line) throws IOException {
    share(exempted, line);
  }

  private void share(SharedLines lines, String line) throws IOException {
    locked(
        () -> {
          clean();
          return lines.add(line);
        });
  }

  EnvironmentOrder order() throws IOException {
    return new EnvironmentOrder(declared.all().stream().map(Entry::declared).toList());
  }

  List<ExemptedCount> exempted() throws IOException {
    return ExemptedCount.ofRenders(exempted.all().stream().map(ExemptedLine::read).toList());
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
    declared.delete();
    exempted.delete();
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
