package io.helmtest.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.zeroturnaround.exec.MessageLoggers;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.StartedProcess;

/** Runs one helm command in a workspace, for a limited time. */
final class HelmProcess {
  private static final long KILL_SECONDS = 1;

  private final Path binary;
  private final Duration timeout;

  HelmProcess(Path binary, Duration timeout) {
    this.binary = binary;
    this.timeout = timeout;
  }

  /** What a process left behind. */
  record Output(int exitCode, String out, String err) {}

  /** A process that did not end in time; it and all it had started are gone. */
  static final class TooSlowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String err;

    TooSlowException(String err) {
      this.err = err;
    }

    /** What it had said on stderr until then. */
    String err() {
      return err;
    }
  }

  /** A process printed bytes that are no text. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;
    private static final char REPLACED = '\uFFFD';

    NotUtf8Exception(String text) {
      super(
          "its output is not UTF-8, first in line %d: a file of the chart has another encoding"
              .formatted(text.substring(0, text.indexOf(REPLACED)).lines().count()));
    }
  }

  Output run(List<String> arguments, HelmWorkspace workspace)
      throws IOException, InterruptedException, TooSlowException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StartedProcess started = start(arguments, workspace, out, err);
    int exitCode = waitFor(started, err);
    String text = utf8(out);
    if (!Arrays.equals(out.toByteArray(), text.getBytes(StandardCharsets.UTF_8))) {
      throw new NotUtf8Exception(text);
    }
    return new Output(exitCode, text, utf8(err));
  }

  private StartedProcess start(
      List<String> arguments,
      HelmWorkspace workspace,
      ByteArrayOutputStream out,
      ByteArrayOutputStream err)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(binary.toString()));
    command.addAll(arguments);
    return new ProcessExecutor(command)
        .directory(workspace.folder().toFile())
        .environment(workspace.environment(System.getenv()))
        .redirectErrorStream(false)
        .redirectOutput(out)
        .redirectError(err)
        .setMessageLogger(MessageLoggers.NOP) // it would log the command line, values included
        .destroyOnExit()
        .start();
  }

  private int waitFor(StartedProcess started, ByteArrayOutputStream err)
      throws IOException, InterruptedException, TooSlowException {
    try {
      return started.getFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS).getExitValue();
    } catch (TimeoutException e) {
      throw new TooSlowException(utf8(err));
    } catch (ExecutionException e) {
      throw new IOException("helm's output could not be read", e.getCause());
    } finally {
      killTree(started);
    }
  }

  // SIGTERM is not enough: "helm template" traps it and goes on.
  private static void killTree(StartedProcess started) {
    ProcessHandle helm = started.getProcess().toHandle();
    List<ProcessHandle> tree = Stream.concat(Stream.of(helm), helm.descendants()).toList();
    tree.forEach(ProcessHandle::destroyForcibly);
    awaitExit(tree);
    started.getFuture().cancel(true);
  }

  private static void awaitExit(List<ProcessHandle> tree) {
    CompletableFuture.allOf(
            tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
        .completeOnTimeout(null, KILL_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private static String utf8(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
