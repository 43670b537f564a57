package io.helmtest.junit.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.helmtest.junit.report.build.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the environments, numbered from the second on: no environment has a plus in it.
 *
 * @param folder where they are
 */
record SuiteFiles(Path folder) {

  /** One that is not there yet. */
  Path next(String environment) {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(name(environment) + discriminator(number) + ".xml");
      if (!Files.exists(file)) {
        return file;
      }
    }
  }

  /**
   * Those of a build. A later one comes after an earlier one of its environment, and those without
   * an environment come first: a test can fail before its environment is known.
   */
  List<Path> of(String build) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : all()) {
      if (ReportReader.run(file).build().equals(build)) {
        files.add(file);
      }
    }
    return files;
  }

  /** Removes what JVMs of other builds left, if they have ended. */
  void removeOthers(String build) throws IOException {
    for (Path file : all()) {
      TestRun run = ReportReader.run(file);
      if (!run.build().equals(build) && !run.isAlive()) {
        Files.delete(file);
      }
    }
  }

  boolean isEmpty() throws IOException {
    return all().isEmpty();
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("helmtest([-+].*)?\\.xml"))
          .sorted(
              comparing(SuiteFiles::isOfEnvironment)
                  .thenComparing(file -> file.toString().length())
                  .thenComparing(naturalOrder()))
          .toList();
    }
  }

  private static String name(String environment) {
    return environment.equals(ReportFolder.NO_ENVIRONMENT) ? "helmtest" : "helmtest-" + environment;
  }

  private static boolean isOfEnvironment(Path file) {
    return file.getFileName().toString().startsWith("helmtest-");
  }

  private static String discriminator(int number) {
    return number == 1 ? "" : "+" + number;
  }
}
