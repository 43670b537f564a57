package io.helmtest.junit.report.build;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the operating system tells of a process. What it does not tell is empty.
 *
 * @param id its number and when it started: no other process has both
 * @param command the program
 * @param commandLine the program with its arguments, which Windows does not tell
 * @param parent the program of the process that started it
 */
record RunningProcess(String id, String command, String commandLine, String parent) {
  private static final Pattern JAVA = Pattern.compile("\\bjavaw?(\\.exe)?$");
  private static final Pattern SHELL =
      Pattern.compile("\\b(cmd|powershell|pwsh|sh|bash)(\\.exe)?$");
  private static final Pattern MAVEN =
      Pattern.compile(
          "\\b(org\\.codehaus\\.(plexus\\.)?classworlds\\.(launcher\\.)?Launcher"
              + "|org\\.apache\\.maven\\.wrapper\\.MavenWrapperMain)(\\s|$)");
  private static final String MAVEN_SHELL = "MavenShellCling";

  static RunningProcess current() {
    return of(ProcessHandle.current());
  }

  /** The processes that led to this one, the nearest first. */
  static Stream<RunningProcess> ancestors() {
    return Stream.iterate(
            ProcessHandle.current().parent(),
            Optional::isPresent,
            process -> process.flatMap(ProcessHandle::parent))
        .flatMap(Optional::stream)
        .map(RunningProcess::of);
  }

  static boolean isAlive(String id) {
    return Stream.of(id.split(" ", 2)[0])
        .filter(number -> number.matches("\\d{1,18}"))
        .flatMap(number -> ProcessHandle.of(Long.parseLong(number)).stream())
        .anyMatch(process -> id(process).equals(id));
  }

  boolean isJava() {
    return JAVA.matcher(command).find();
  }

  /**
   * Whether it is a Maven that ends with its build, which mvnd and Maven's shell do not. Where the
   * arguments are not told, a shell started it: daemons are started by their clients.
   */
  boolean isMaven() {
    return commandLine.isEmpty()
        ? SHELL.matcher(parent).find()
        : MAVEN.matcher(commandLine).find() && !commandLine.contains(MAVEN_SHELL);
  }

  private static RunningProcess of(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return new RunningProcess(
        id(process),
        info.command().orElse(""),
        info.commandLine().orElse(""),
        process.parent().flatMap(parent -> parent.info().command()).orElse(""));
  }

  private static String id(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("");
  }
}
