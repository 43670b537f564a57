package io.helmtest.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** A copy of the sample chart below target/, unlike any other: its renders are in no cache. */
public final class ChartFolder {
  private static final Path MODULE =
      Path.of(System.getProperty("basedir", System.getProperty("user.dir", ""))).toAbsolutePath();

  private final Path folder;

  private ChartFolder(Path folder) {
    this.folder = folder;
  }

  /** The copy at a path that an annotation can name. */
  public static ChartFolder copyTo(String path) throws IOException {
    ChartFolder copy = new ChartFolder(module(path));
    delete(copy.folder);
    copy.fill(module("../sample-chart"));
    Files.writeString(copy.folder.resolve("marker.txt"), UUID.randomUUID().toString());
    return copy;
  }

  /** A path as an annotation names it, absolute. */
  public static Path module(String path) {
    return MODULE.resolve(path).normalize();
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Replaces a text that is there. */
  public ChartFolder replace(String name, String text, String replacement) throws IOException {
    String before = Files.readString(file(name));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(name + " has no " + text);
    }
    Files.writeString(file(name), before.replace(text, replacement));
    return this;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(ChartFolder::deleteOne);
      }
    }
  }

  private void fill(Path source) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      files.forEach(file -> copyOne(file, folder.resolve(source.relativize(file).toString())));
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
