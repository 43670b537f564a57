package io.helmtest.junit.report.build;

import io.helmtest.settings.Settings;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The build that a JVM is part of. */
final class Build {
  // Surefire's forks, and Failsafe's: surefirebooter.jar folder 2026-11-30T15-32-55_123-jvmRun1 …
  private static final Pattern SUREFIRE_RUN =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d_\\d{3})-jvmRun\\d+");

  private Build() {}

  /** A text that all JVMs of a build have, and those of no other. */
  static String id() {
    return id(
        Settings.ofProcess(),
        RunningProcess.ancestors(),
        System.getProperty("sun.java.command", ""),
        RunningProcess.current());
  }

  static String id(
      Settings settings, Stream<RunningProcess> ancestors, String command, RunningProcess own) {
    return settings
        .get(Settings.BUILD)
        .map(Settings.Value::text)
        .or(() -> maven(ancestors))
        .or(() -> surefireRun(command))
        .orElse(own.id());
  }

  private static Optional<String> maven(Stream<RunningProcess> ancestors) {
    return ancestors
        .filter(RunningProcess::isJava)
        .findFirst()
        .filter(RunningProcess::isMaven)
        .map(RunningProcess::id);
  }

  private static Optional<String> surefireRun(String command) {
    return SUREFIRE_RUN
        .matcher(command)
        .results()
        .map((MatchResult run) -> run.group(1))
        .findFirst();
  }
}
