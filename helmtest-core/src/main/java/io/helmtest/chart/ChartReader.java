package io.helmtest.chart;

import io.helmtest.message.SafeText;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a chart one by one, from its folder or from its package (.tgz). */
final class ChartReader {
  private final Path chart;
  private final ReadBudget packages = ReadBudget.ofPackages();

  ChartReader(Path chart) {
    this.chart = chart;
  }

  /** Takes a file by its name, such as {@code templates/web/service.yaml}. */
  interface Visitor {
    void visit(String name, byte[] content) throws IOException;

    /** A file of a folder that is too large to be read, by Helm too; by its real path. */
    default void tooLarge(String name, Path file) throws IOException {}

    /** A symbolic link that leads out of the folder or in circles, and where; it is followed. */
    default void foreignLink(String name, Path target) throws IOException {}

    /** A dependency that is read from its own folder, as if it were in one of the chart. */
    default void localDependency(String name, Path folder) throws IOException {}
  }

  void read(Visitor visitor) throws IOException {
    if (Files.isDirectory(chart)) {
      new LocalDependencies(visitor).read(chart);
    } else {
      readPackage(visitor);
    }
  }

  private void readPackage(Visitor visitor) throws IOException {
    String origin = chart.toString();
    if (!Files.isRegularFile(chart)) {
      throw notPackaged(origin, "it is no regular file");
    }
    try (InputStream in = Files.newInputStream(chart)) {
      readArchive(in, (name, content) -> visitor.visit(withoutTop(name), content), origin);
    }
  }

  /** Names begin with the chart's own name. */
  void readArchive(byte[] archive, Visitor visitor, String origin) throws IOException {
    readArchive(new ByteArrayInputStream(archive), visitor, origin);
  }

  private void readArchive(InputStream archive, Visitor visitor, String origin) {
    try (TarArchiveInputStream tar = open(archive)) {
      for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
        if (entry.isFile()) {
          String name = nameOf(entry, origin);
          visitor.visit(name, ReadBudget.content(tar, name));
        }
      }
    } catch (ReadBudget.ExceededException e) {
      throw new IllegalArgumentException(
          SafeText.of("%s is too large for Helm: %s".formatted(origin, e.getMessage())));
    } catch (IOException e) {
      throw notPackaged(origin, reason(e));
    }
  }

  private TarArchiveInputStream open(InputStream archive) throws IOException {
    return new TarArchiveInputStream(
        packages.limit(new GZIPInputStream(archive)), StandardCharsets.UTF_8.name());
  }

  // A header that is none makes the library throw whatever there is.
  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (RuntimeException e) {
      throw new IOException("it has a malformed entry", e);
    }
  }

  // Without a cause, whose words are the package's.
  private static IllegalArgumentException notPackaged(String origin, String reason) {
    return new IllegalArgumentException(
        SafeText.of(
            "%s is not a packaged chart: %s. Make one with: helm package"
                .formatted(origin, reason)));
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
          SafeText.of(
              "%s holds the entry \"%s\", which leads out of the chart: it was not made by helm package"
                  .formatted(origin, entry.getName())));
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
}
