package io.helmtest.embedded;

import io.helmtest.render.RenderLimits;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One process of the engine, which answers one request after the other. */
final class Worker implements AutoCloseable {
  static final int PROTOCOL = 1;

  // In JSON a character may take six bytes; the rest is room for notes and warnings.
  private static final long LARGEST_FRAME = 8 * RenderLimits.DEFAULT.outputBytes();
  private static final Duration START = Duration.ofSeconds(20);
  private static final long KILL_SECONDS = 1;
  private static final int SIGNALLED = 128;

  private final Process process;
  private final Tail stderr;
  private final Frames frames;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Worker::thread);

  private Worker(Process process) {
    this.process = process;
    this.stderr = Tail.of(process.getErrorStream());
    this.frames = new Frames(process.getInputStream(), process.getOutputStream(), LARGEST_FRAME);
  }

  /** Starts a process and waits for its greeting. */
  static Worker start(List<String> command, Path folder) throws IOException, InterruptedException {
    Worker worker = new Worker(WorkerProcess.start(command, folder));
    try {
      worker.greet();
      return worker;
    } catch (IOException | InterruptedException | RuntimeException e) {
      worker.close();
      throw e;
    }
  }

  private void greet() throws IOException, InterruptedException {
    JsonNode greeting = greeting();
    if (greeting.path("protocol").asInt(0) != PROTOCOL) {
      throw brokenOff(
          "it greeted with %s, but its protocol must be %d".formatted(greeting, PROTOCOL));
    }
  }

  private JsonNode greeting() throws IOException, InterruptedException {
    try {
      return within(START, frames::read);
    } catch (TimeoutException e) {
      throw brokenOff("it did not greet within %d s".formatted(START.toSeconds()));
    }
  }

  /** The answer to a request. */
  JsonNode ask(byte[] request, Duration timeout)
      throws IOException, InterruptedException, TimeoutException {
    return within(
        timeout,
        () -> {
          frames.write(request);
          return frames.read();
        });
  }

  boolean isAlive() {
    return process.isAlive();
  }

  // In a thread of its own, for a pipe can neither be read with a time limit nor interrupted.
  private JsonNode within(Duration timeout, Callable<byte[]> exchange)
      throws IOException, InterruptedException, TimeoutException {
    try {
      return Json.read(
          thread.submit(exchange).get(Math.max(0, timeout.toMillis()), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      throw brokenOff(reason(e.getCause()));
    } catch (JacksonException e) {
      throw brokenOff("it answered with something that is no JSON");
    }
  }

  private String reason(@Nullable Throwable cause) throws InterruptedException {
    if (cause instanceof ProtocolException protocol) {
      return String.valueOf(protocol.getMessage());
    }
    if (!process.waitFor(KILL_SECONDS, TimeUnit.SECONDS)) {
      return "it closed a pipe";
    }
    int exitCode = process.exitValue();
    return exitCode > SIGNALLED
        ? "it was killed by signal " + (exitCode - SIGNALLED)
        : "it ended with exit code " + exitCode;
  }

  private BrokenOffException brokenOff(String what) throws InterruptedException {
    close();
    return new BrokenOffException(what, stderr.text());
  }

  private static Thread thread(Runnable exchanges) {
    Thread thread = new Thread(exchanges, "helmtest-engine");
    thread.setDaemon(true);
    return thread;
  }

  /** Kills the process and waits a moment for its end. */
  @Override
  public void close() {
    // Not the process itself: it would close stderr before its last words are read.
    process.toHandle().destroyForcibly();
    process.onExit().completeOnTimeout(process, KILL_SECONDS, TimeUnit.SECONDS).join();
    thread.shutdownNow();
  }
}
