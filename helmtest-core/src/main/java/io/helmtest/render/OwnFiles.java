package io.helmtest.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are nobody else's business. */
final class OwnFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnFiles() {}

  /** Takes a file, or a folder with all in it, from everybody else. */
  static void restrict(Path tree) throws IOException {
    for (Path file : list(tree)) {
      PosixFileAttributeView view =
          Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      if (view != null) { // not on Windows
        view.setPermissions(Files.isDirectory(file) ? FOLDER : FILE);
      }
    }
  }

  /** Deletes a folder with all in it. */
  static void delete(Path tree) throws IOException {
    for (Path file : list(tree)) {
      Files.deleteIfExists(file);
    }
  }

  // Files before their folder; links are not followed.
  private static List<Path> list(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
