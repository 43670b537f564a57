package io.helmtest.render;

import io.helmtest.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeroturnaround.exec.MessageLoggers;
import org.zeroturnaround.exec.ProcessExecutor;
import org.zeroturnaround.exec.StartedProcess;

/** Runs one helm command in a workspace, for a limited time. */
final class HelmProcess {
  private static final long KILL_SECONDS = 1;
  private static final Duration WATCH = Duration.ofMillis(25);
  private static final int ERRORS = 1 << 19; // of each end

  private final Path binary;
  private final Duration timeout;
  private final RenderLimits limits;

  HelmProcess(Path binary, Duration timeout, RenderLimits limits) {
    this.binary = binary;
    this.timeout = timeout;
    this.limits = limits;
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

  /** A process that used up too much; it and all it had started are gone. */
  static final class LimitException extends Exception {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
      super(message);
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
      throws IOException, InterruptedException, TooSlowException, LimitException {
    BoundedOutput out = new BoundedOutput(limits.outputBytes(), 0);
    BoundedOutput err = new BoundedOutput(ERRORS, ERRORS);
    int exitCode = waitFor(start(arguments, workspace, out, err), out, err);
    byte[] printed = out.bytes();
    String text = new String(printed, StandardCharsets.UTF_8);
    if (!Arrays.equals(printed, text.getBytes(StandardCharsets.UTF_8))) {
      throw new NotUtf8Exception(text);
    }
    return new Output(exitCode, text, err.text());
  }

  private StartedProcess start(
      List<String> arguments, HelmWorkspace workspace, OutputStream out, OutputStream err)
      throws IOException {
    List<String> command = new ArrayList<>(KillTimer.of(timeout));
    command.add(binary.toString());
    command.addAll(arguments);
    return new ProcessExecutor(command)
        .directory(workspace.folder().toFile())
        .environment(environment(workspace))
        .redirectErrorStream(false)
        .redirectOutput(out)
        .redirectError(err)
        .setMessageLogger(MessageLoggers.NOP) // it would log the command line, values included
        .destroyOnExit()
        .start();
  }

  private static Map<String, @Nullable String> environment(HelmWorkspace workspace) {
    return new HelmEnvironment(workspace.folder())
        .changes(System.getenv(), Settings.ofProcess().helmVariables());
  }

  private int waitFor(StartedProcess started, BoundedOutput out, BoundedOutput err)
      throws IOException, InterruptedException, TooSlowException, LimitException {
    long end = System.nanoTime() + timeout.toNanos();
    try {
      Optional<Integer> exitCode = Optional.empty();
      while (exitCode.isEmpty()) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          throw new TooSlowException(err.text());
        }
        exitCode = exitCode(started, Math.min(left, WATCH.toNanos()));
        demandWithinLimits(started, out);
      }
      return exitCode.get();
    } finally {
      killTree(started);
    }
  }

  private static Optional<Integer> exitCode(StartedProcess started, long nanos)
      throws IOException, InterruptedException {
    try {
      return Optional.of(started.getFuture().get(nanos, TimeUnit.NANOSECONDS).getExitValue());
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IOException("helm's output could not be read", e.getCause());
    }
  }

  private void demandWithinLimits(StartedProcess started, BoundedOutput out) throws LimitException {
    if (out.isExceeded()) {
      throw new LimitException(limits.outputExceeded());
    }
    if (ProcessMemory.bytes(started.getProcess().pid()) > limits.memoryBytes()) {
      throw new LimitException(limits.memoryExceeded());
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
}
