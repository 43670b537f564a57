package io.helmtest.render;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder that all workspaces of this JVM are in, gone when it ends. It holds a file that is
 * locked as long as the JVM lives, so that the next one can delete what a killed one left behind.
 */
final class JvmFolder {
  /** Outlives a test on purpose: there is one for each JVM and temporary folder. */
  static final JvmFolder OWN = new JvmFolder();

  private static final Pattern NAME = Pattern.compile("helmtest-(\\d{1,18})-\\d+");
  private static final String LOCK = "lock";

  private final Map<Path, Locked> folders = new HashMap<>();

  private JvmFolder() {}

  /** Closing the channel, which being forgotten would do too, would give the lock away. */
  private record Locked(Path folder, FileChannel channel) {}

  synchronized Path in(Path temporary) throws IOException {
    Locked known = folders.get(temporary);
    if (known != null && Files.isDirectory(known.folder)) {
      return known.folder;
    }
    Locked created = create(temporary);
    folders.put(temporary, created);
    sweep(created.folder);
    return created.folder;
  }

  private static Locked create(Path temporary) throws IOException {
    Path folder =
        Files.createTempDirectory(temporary, "helmtest-" + ProcessHandle.current().pid() + "-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
    // The lock gets its name once it is locked: nobody takes a folder without it for left behind.
    Path unlocked = folder.resolve("new");
    FileChannel channel =
        FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    OwnFiles.restrict(unlocked);
    Files.move(unlocked, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    return new Locked(folder, channel);
  }

  // Whatever happens to folders of others is no reason not to render.
  private static void sweep(Path own) {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(own.resolveSibling(""), "helmtest-*")) {
      others.forEach(other -> deleteIfLeftBehind(other, own));
    } catch (IOException | DirectoryIteratorException e) {
      // the next JVM will
    }
  }

  private static void deleteIfLeftBehind(Path other, Path own) {
    try {
      if (isLeftBehind(other, own)) {
        deleteUnlessLocked(other);
      }
    } catch (IOException e) {
      // another JVM is just creating or deleting it
    }
  }

  // The lock alone would do, but whoever reads that file in its own JVM sets it free.
  private static boolean isLeftBehind(Path other, Path own) throws IOException {
    Matcher name = NAME.matcher(other.getFileName().toString());
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
        && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
  }

  private static void deleteUnlessLocked(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        OwnFiles.delete(folder);
      }
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      OwnFiles.delete(folder);
    } catch (IOException e) {
      // the next JVM will
    }
  }
}
