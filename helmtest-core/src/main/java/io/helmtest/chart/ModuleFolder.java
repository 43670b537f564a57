package io.helmtest.chart;

import java.nio.file.Path;

/** The folder that relative paths start at: the module's, whatever the working directory is. */
final class ModuleFolder {
  static final String REMEDY =
      "A relative path starts at the module's folder (system property basedir, else the working"
          + " directory).";

  private ModuleFolder() {}

  static Path resolve(Path path) {
    String basedir = System.getProperty("basedir", System.getProperty("user.dir", ""));
    return Path.of(basedir).resolve(path).toAbsolutePath().normalize();
  }
}
