package io.helmtest.junit.report;

import java.util.Optional;
import java.util.stream.Stream;

/** The build that a JVM is part of: that of the nearest Java process that started it. */
final class Build {
  private Build() {}

  /** The same for all forks of one Maven, and for nobody else. */
  static String id() {
    ProcessHandle own = ProcessHandle.current();
    ProcessHandle build = ancestors(own).filter(Build::isJava).findFirst().orElse(own);
    return build.pid() + " " + build.info().startInstant().map(Object::toString).orElse("");
  }

  private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
    return Stream.iterate(
            process.parent(), Optional::isPresent, above -> above.flatMap(ProcessHandle::parent))
        .flatMap(Optional::stream);
  }

  private static boolean isJava(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(command -> command.matches(".*\\bjava(\\.exe)?"))
        .isPresent();
  }
}
