package io.helmtest.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/**
 * The workers that a JVM's renders share: one more only where all are busy, never more than there
 * are processors. They end when the JVM does, whose end closes their input.
 */
final class Workers {
  private final Starter starter;
  private final Semaphore free;
  private final Deque<FutureTask<Worker>> idle = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean prepared = new AtomicBoolean();

  /** How a worker is started. */
  @FunctionalInterface
  interface Starter {
    Worker start() throws IOException, InterruptedException;
  }

  Workers(Starter starter, int most) {
    this.starter = starter;
    this.free = new Semaphore(most);
  }

  /** Starts the first worker in the background. */
  void prepare() {
    if (prepared.compareAndSet(false, true)) {
      FutureTask<Worker> first = new FutureTask<>(starter::start);
      idle.push(first);
      Thread thread = new Thread(first, "helmtest-engine-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** The answer to a request, asked once more if the first worker breaks off. */
  JsonNode ask(byte[] request, Duration timeout)
      throws IOException, InterruptedException, TimeoutException {
    free.acquire();
    long start = System.nanoTime();
    try {
      return answer(idleOrNew(), request, timeout);
    } catch (BrokenOffException e) {
      return answer(starter.start(), request, timeout.minusNanos(System.nanoTime() - start));
    } finally {
      free.release();
    }
  }

  private JsonNode answer(Worker worker, byte[] request, Duration timeout)
      throws IOException, InterruptedException, TimeoutException {
    boolean answered = false;
    try {
      JsonNode answer = worker.ask(request, timeout);
      answered = !Answer.isLast(answer);
      return answer;
    } finally {
      if (answered) {
        idle.push(started(worker));
      } else {
        worker.close();
      }
    }
  }

  private Worker idleOrNew() throws IOException, InterruptedException {
    for (FutureTask<Worker> next = idle.poll(); next != null; next = idle.poll()) {
      Worker worker = worker(next);
      if (worker.isAlive()) {
        return worker;
      }
      worker.close();
    }
    return starter.start();
  }

  private static Worker worker(FutureTask<Worker> task) throws IOException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IllegalStateException("A worker was not started", e.getCause());
    }
  }

  private static FutureTask<Worker> started(Worker worker) {
    FutureTask<Worker> task = new FutureTask<>(() -> worker);
    task.run();
    return task;
  }

  /** Ends those that are idle. */
  void end() throws IOException, InterruptedException {
    for (FutureTask<Worker> next = idle.poll(); next != null; next = idle.poll()) {
      worker(next).close();
    }
  }
}
