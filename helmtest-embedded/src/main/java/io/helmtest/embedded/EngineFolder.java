package io.helmtest.embedded;

import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Where the user's engines are kept, in a folder that nobody else can write. */
final class EngineFolder {
  static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

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
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    if (permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new EngineException(path, "others can write it, so chmod 700 it");
    }
    String owner = Files.getOwner(path).getName();
    // A user without a name in the system is none who could be there by another's leave.
    if (ProcessHandle.current().info().user().filter(us -> !us.equals(owner)).isPresent()) {
      throw new EngineException(path, "it belongs to " + owner);
    }
  }
}
