package io.helmtest;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own, whose locale, variables and properties a test can choose. */
public final class ForkedJvm {
  private ForkedJvm() {}

  /** What a main class of this test class path, or of an option's, prints to both streams. */
  public static String run(
      Map<String, String> variables, List<String> options, Class<?> main, String... arguments) {
    return run(List.of(), variables, options, main, arguments);
  }

  /** The same, started by another command such as {@code env}. */
  public static String run(
      List<String> starter,
      Map<String, String> variables,
      List<String> options,
      Class<?> main,
      String... arguments) {
    ProcessBuilder builder =
        builder(starter, options, main.getName(), arguments).redirectErrorStream(true);
    builder.environment().putAll(variables);
    return output(builder);
  }

  /** A main class of this test class path, running; nobody sees what it prints. */
  public static Process start(List<String> options, String main, String... arguments) {
    ProcessBuilder builder = builder(List.of(), options, main, arguments);
    try {
      return builder.redirectOutput(DISCARD).redirectError(DISCARD).start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder builder(
      List<String> starter, List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>(starter);
    command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(options);
    command.add(main);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  static String classPath() {
    return System.getProperty("java.class.path", "");
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  // A busy machine makes the fork say that Helm is still rendering.
  private static String output(ProcessBuilder builder) {
    try (InputStream out = builder.start().getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^helmtest: Helm is still .*\\R", "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
