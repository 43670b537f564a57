package io.helmtest.cli;

import io.helmtest.render.HelmNotFoundException;
import io.helmtest.render.HelmRenderException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The command line, for whoever has its arguments: {@code helmtest.jar}, and the Maven plugin. */
public final class Helmtest {
  /** All is right. */
  public static final int OK = 0;

  /** The chart has problems. */
  public static final int PROBLEMS = 1;

  /** The arguments are wrong, or there is no chart that can be checked. */
  public static final int WRONG_USAGE = 2;

  private Helmtest() {}

  /**
   * Runs a command. One at a time per JVM: others wait.
   *
   * @param out takes what was asked for
   * @param err takes what went wrong, in words, without a stack trace
   * @param arguments such as {@code check}, {@code charts/shop}
   * @return the exit code: {@value #OK}, {@value #PROBLEMS} or {@value #WRONG_USAGE}
   */
  public static synchronized int run(PrintStream out, PrintStream err, String... arguments) {
    Console console = new Console(out, err);
    try {
      return WorkingDirectory.run(() -> run(console, Arrays.asList(arguments)));
    } catch (RuntimeException e) {
      console.error(words(e));
      return WRONG_USAGE;
    }
  }

  /** Why nothing was checked, without a stack trace. */
  static String words(RuntimeException failure) {
    if (failure instanceof HelmRenderException || failure instanceof HelmNotFoundException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException) {
      return "helmtest: " + failure.getMessage();
    }
    String place =
        Arrays.stream(failure.getStackTrace()).findFirst().map(frame -> " at " + frame).orElse("");
    return "helmtest: this is a fault of helmtest: " + failure + place;
  }

  private static int run(Console console, List<String> arguments) {
    if (arguments.isEmpty() || arguments.contains("--help")) {
      console.print(Usage.text());
      return arguments.isEmpty() ? WRONG_USAGE : OK;
    }
    if (arguments.contains("--version")) {
      console.print("helmtest " + Usage.version());
      return OK;
    }
    CommandLine line = CommandLine.parse(arguments);
    return line.command().run(new ChartInputs(line), console);
  }
}
