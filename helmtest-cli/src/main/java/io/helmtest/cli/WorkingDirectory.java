package io.helmtest.cli;

import io.helmtest.chart.ModuleFolder;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a chart find its exemptions in the working directory, where tests find them among their
 * resources; and JUnit its engines, whoever's thread it is.
 */
final class WorkingDirectory extends ClassLoader {
  static final String EXEMPTIONS = "helmtest-exemptions.yaml";

  private WorkingDirectory() {
    super(WorkingDirectory.class.getClassLoader());
  }

  static int run(IntSupplier action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(new WorkingDirectory());
    try {
      return action.getAsInt();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  protected @Nullable URL findResource(String name) {
    Path file = ModuleFolder.resolve(Path.of(EXEMPTIONS));
    return name.equals(EXEMPTIONS) && Files.isRegularFile(file) ? url(file) : null;
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file + " has no URL", e);
    }
  }
}
