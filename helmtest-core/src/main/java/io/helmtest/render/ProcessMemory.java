package io.helmtest.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory that a process and those it has started hold, as Linux says; elsewhere none. */
final class ProcessMemory {
  private static final Path PROC = Path.of("/proc");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");

  private ProcessMemory() {}

  static long bytes(long pid) {
    Path process = PROC.resolve(String.valueOf(pid));
    Matcher resident = RESIDENT.matcher(read(process.resolve("status")));
    long own = resident.find() ? Long.parseLong(resident.group(1)) << 10 : 0;
    String children = read(process.resolve("task/" + pid + "/children"));
    return own
        + Arrays.stream(children.split(" ", -1))
            .filter(child -> !child.isBlank())
            .mapToLong(child -> bytes(Long.parseLong(child)))
            .sum();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return ""; // it has ended, or this is not Linux
    }
  }
}
