package io.helmtest.chart;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the files of a chart one by one, from its folder or from its package (.tgz). */
final class ChartReader {
  private ChartReader() {}

  /** Takes a file by its name, such as {@code templates/web/service.yaml}. */
  interface Visitor {
    void visit(String name, byte[] content) throws IOException;
  }

  static void read(Path chart, Visitor visitor) throws IOException {
    if (Files.isDirectory(chart)) {
      readFolder(chart, visitor);
    } else {
      try (InputStream in = Files.newInputStream(chart)) {
        readArchive(
            in, (name, content) -> visitor.visit(withoutTop(name), content), chart.toString());
      }
    }
  }

  /** Names begin with the chart's own name. */
  static void readArchive(byte[] archive, Visitor visitor, String origin) throws IOException {
    readArchive(new ByteArrayInputStream(archive), visitor, origin);
  }

  private static void readArchive(InputStream archive, Visitor visitor, String origin)
      throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(archive), StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          visitor.visit(nameOf(entry, origin), tar.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          origin + " is not a packaged chart: " + reason(e) + ". Make one with: helm package", e);
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof EOFException
        ? "it ends too early"
        : String.valueOf(failure.getMessage()).replaceFirst("\\.$", "");
  }

  private static String nameOf(TarArchiveEntry entry, String origin) {
    String name = entry.getName().replace('\\', '/');
    if (name.startsWith("/") || List.of(name.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException(
          origin
              + " holds the entry \""
              + entry.getName()
              + "\", which leads out of the chart: it was not made by helm package");
    }
    return cleaned(entry.getName());
  }

  // As Helm reads it: one from Windows has backslashes, and steps that lead nowhere do not count.
  private static String cleaned(String name) {
    int top = name.indexOf(name.indexOf('\\') < 0 ? '/' : '\\') + 1;
    String folder = name.substring(0, Math.max(0, top - 1)).replace('/', '-');
    String path =
        Arrays.stream(name.substring(top).split("[/\\\\]", -1))
            .filter(step -> !step.isEmpty() && !step.equals("."))
            .collect(Collectors.joining("/"));
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  // The first folder is the chart's own name.
  private static String withoutTop(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static void readFolder(Path folder, Visitor visitor) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS), // as Helm does
        Integer.MAX_VALUE,
        new FolderVisitor(folder, visitor));
  }

  private static final class FolderVisitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Visitor visitor;

    FolderVisitor(Path folder, Visitor visitor) {
      this.folder = folder;
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        visitor.visit(name, Files.readAllBytes(file));
      }
      return FileVisitResult.CONTINUE;
    }

    // What vanishes or loops while we look is for Helm to judge: it tells its user better.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException || failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
