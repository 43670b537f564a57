package io.helmtest.embedded;

import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the user's engines are kept, in a folder that nobody else can write. */
final class EngineFolder {
  static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

  private static final String SYSTEM = "root";
  private static final int STICKY = 01000;

  private final Path path;

  EngineFolder(Path path) {
    this.path = path;
  }

  /** The folder of one engine. */
  static EngineFolder of(Settings settings, Platform platform, String digest) {
    return new EngineFolder(
        settings
            .get(Settings.ENGINE_FOLDER)
            .map(named -> PlatformPath.of(named.text()).toAbsolutePath())
            .orElseGet(() -> cache(settings, platform).resolve("helmtest").resolve("engine"))
            .resolve(digest));
  }

  private static Path cache(Settings settings, Platform platform) {
    Path home = Path.of(System.getProperty("user.home", ""));
    return switch (platform.os()) {
      case Platform.MACOS -> home.resolve("Library").resolve("Caches");
      case Platform.WINDOWS ->
          variable(settings, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
      default -> variable(settings, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
    };
  }

  private static Optional<Path> variable(Settings settings, String name) {
    return settings
        .variable(name)
        .map(value -> PlatformPath.of(value.text()))
        .filter(Path::isAbsolute);
  }

  Path path() {
    return path;
  }

  /** Creates it if need be, and refuses it if it is not ours alone. */
  void prepare() throws EngineException {
    try {
      Files.createDirectories(path, attributes());
      if (isPosix()) {
        requireOurs();
      }
    } catch (EngineException e) {
      throw e;
    } catch (IOException e) {
      throw new EngineException(path, "it cannot be created: " + e);
    }
  }

  boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private FileAttribute<?>[] attributes() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS_ALONE)}
        : new FileAttribute<?>[0];
  }

  private void requireOurs() throws IOException {
    String us = ProcessHandle.current().info().user().orElse("");
    PosixFileAttributes own = Files.readAttributes(path, PosixFileAttributes.class);
    if (isOpen(own)) {
      throw new EngineException(path, "others can write it, so chmod 700 it");
    }
    // A user without a name in the system is none who could be there by another's leave.
    if (!us.isEmpty() && !own.owner().getName().equals(us)) {
      throw new EngineException(path, "it belongs to " + own.owner().getName());
    }
    for (Path parent : parents()) {
      requireSafe(parent, us);
    }
  }

  private Set<Path> parents() throws IOException {
    Set<Path> parents = new LinkedHashSet<>();
    for (Path way : List.of(path.toRealPath(), path.toAbsolutePath())) {
      for (Path parent = way.getParent(); parent != null; parent = parent.getParent()) {
        parents.add(parent);
      }
    }
    return parents;
  }

  // Whoever may write a folder can swap what is in it; in one such as /tmp, only what is theirs.
  private void requireSafe(Path parent, String us) throws IOException {
    PosixFileAttributes attributes = Files.readAttributes(parent, PosixFileAttributes.class);
    String owner = attributes.owner().getName();
    if (isOpen(attributes) && !isSticky(parent) && !isOwnGroups(attributes)) {
      throw new EngineException(path, "others can write %s, which it is in".formatted(parent));
    }
    if (!us.isEmpty() && !owner.equals(us) && !owner.equals(SYSTEM)) {
      throw new EngineException(path, "%s, which it is in, belongs to %s".formatted(parent, owner));
    }
  }

  private static boolean isOpen(PosixFileAttributes folder) {
    return folder.permissions().contains(PosixFilePermission.GROUP_WRITE)
        || folder.permissions().contains(PosixFilePermission.OTHERS_WRITE);
  }

  private static boolean isSticky(Path folder) throws IOException {
    return ((Integer) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
  }

  // Where each user is a group, a new folder is often that group's to write.
  private static boolean isOwnGroups(PosixFileAttributes folder) {
    return !folder.permissions().contains(PosixFilePermission.OTHERS_WRITE)
        && !folder.owner().getName().equals(SYSTEM)
        && folder.group().getName().equals(folder.owner().getName());
  }
}
