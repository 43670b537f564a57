package io.helmtest.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts a worker's process: its environment is ours, its input ends when this JVM does. */
final class WorkerProcess {
  private static final String BUSY = "error=26,";
  private static final int ATTEMPTS = 40;
  private static final long PAUSE_MILLISECONDS = 25;

  private WorkerProcess() {}

  static Process start(List<String> command, Path folder) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    setEnvironment(builder.environment());
    for (int attempt = 1; ; attempt++) {
      try {
        return builder.start();
      } catch (IOException e) {
        if (attempt == ATTEMPTS || !isBusy(e)) {
          throw new EngineException(folder, String.valueOf(e.getMessage()));
        }
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
    }
  }

  private static void setEnvironment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("TZ", "UTC");
  }

  // A process that another thread forked while the file was written has it open for a moment.
  private static boolean isBusy(IOException e) {
    return String.valueOf(e.getMessage()).contains(BUSY);
  }
}
