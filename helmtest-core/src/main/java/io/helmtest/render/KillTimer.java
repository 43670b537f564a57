package io.helmtest.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * GNU's {@code timeout}, under which helm runs where it is installed: it kills a helm whose JVM was
 * killed before it could do so.
 */
final class KillTimer {
  private static final Duration LATER = Duration.ofSeconds(1); // than this JVM would

  private static final List<String> COMMAND =
      Stream.of("/usr/bin/timeout", "/bin/timeout")
          .map(Path::of)
          .filter(KillTimer::isUsable)
          .map(file -> List.of(file.toString(), "--signal=KILL"))
          .findFirst()
          .orElse(List.of());

  private KillTimer() {}

  /** What stands before a command that takes no longer than this; empty where there is nothing. */
  static List<String> of(Duration timeout) {
    return COMMAND.isEmpty()
        ? COMMAND
        : Stream.concat(COMMAND.stream(), Stream.of(seconds(timeout.plus(LATER)))).toList();
  }

  private static String seconds(Duration time) {
    return String.valueOf(Math.max(1, time.plusMillis(999).toSeconds()));
  }

  // That of BusyBox keeps the output open for a second.
  private static boolean isUsable(Path file) {
    try {
      return Files.isExecutable(file) && !file.toRealPath().endsWith("busybox");
    } catch (IOException e) {
      return false;
    }
  }
}
