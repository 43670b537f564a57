package io.helmtest.chart;

import io.helmtest.settings.PlatformPath;
import java.nio.file.Path;

/** The folder that relative paths start at: the module's, whatever the working directory is. */
public final class ModuleFolder {
  /** What a message about a path that was not found ends with. */
  public static final String REMEDY =
      "A relative path starts at the module's folder (system property basedir, else the working"
          + " directory).";

  private ModuleFolder() {}

  /**
   * What a message says behind a path at which nothing was found.
   *
   * @param path as it was given
   * @return where it leads to, and where relative paths start; nothing for an absolute one
   */
  public static String tried(Path path) {
    return path.isAbsolute() ? "" : ": tried " + resolve(path) + ". " + REMEDY;
  }

  /**
   * The place that a path means.
   *
   * @param path absolute, or relative to the system property {@code basedir}, which Maven Surefire
   *     sets, else to the working directory
   * @return the absolute path
   */
  public static Path resolve(Path path) {
    return path.isAbsolute() ? path.normalize() : folder().resolve(path).normalize();
  }

  private static Path folder() {
    String basedir = System.getProperty("basedir", System.getProperty("user.dir", ""));
    return PlatformPath.of(basedir).toAbsolutePath();
  }
}
