package io.helmtest.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** Reads a chart's folder as Helm does, links followed, but none into the system. */
final class ChartFolder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final ChartReader.Visitor visitor;
  private final ReadBudget budget = ReadBudget.ofFolder();

  ChartFolder(Path folder, ChartReader.Visitor visitor) {
    this.folder = folder;
    this.visitor = visitor;
  }

  void read() throws IOException {
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (ReadBudget.ExceededException e) {
      throw new IllegalArgumentException(
          "The chart at %s is too large: %s".formatted(folder, e.getMessage()), e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    checkLink(directory);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    checkLink(file);
    if (attributes.isRegularFile()) {
      read(file, attributes.size());
    }
    return FileVisitResult.CONTINUE;
  }

  private void read(Path file, long size) throws IOException {
    if (size > ReadBudget.LARGEST_FILE) {
      visitor.tooLarge(name(file), file.toRealPath());
    } else {
      budget.spendOnFile(size);
      visitor.visit(name(file), content(file));
    }
  }

  private byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ReadBudget.content(in, name(file));
    }
  }

  // What vanishes or loops while we look is for Helm to judge: it tells its user better.
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof FileSystemLoopException) {
      visitor.foreignLink(name(file), file.toRealPath());
      return FileVisitResult.CONTINUE;
    }
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  private void checkLink(Path file) throws IOException {
    if (!file.equals(folder) && Files.isSymbolicLink(file)) {
      checkLink(file, file.resolveSibling(Files.readSymbolicLink(file)).toAbsolutePath());
    }
  }

  private void checkLink(Path link, Path named) throws IOException {
    Path target = real(link);
    if (SystemFolders.contain(named.normalize()) || SystemFolders.contain(target)) {
      throw new IllegalArgumentException(
          "%s is a symbolic link to %s: no chart is given what belongs to the system"
              .formatted(link, named.normalize()));
    }
    if (!target.equals(link) && !target.startsWith(folder.toRealPath())) {
      visitor.foreignLink(name(link), target);
    }
  }

  // Helm says of one that leads nowhere what is wrong.
  private static Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      return link;
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
