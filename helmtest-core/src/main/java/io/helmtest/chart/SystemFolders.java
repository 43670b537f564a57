package io.helmtest.chart;

import java.nio.file.Path;
import java.util.List;

/** Where files are no files: what processes are told, devices, and what the kernel says. */
final class SystemFolders {
  private static final List<Path> ALL = List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));

  private static final Path MEMORY = Path.of("/dev/shm"); // a folder like any other

  private SystemFolders() {}

  static boolean contain(Path path) {
    return ALL.stream().anyMatch(path::startsWith) && !path.startsWith(MEMORY);
  }
}
