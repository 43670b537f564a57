package io.helmtest.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** The engine as a file that can be run: taken out of the jar once, checked before each start. */
final class EngineBinary {
  private static final String UNFINISHED = ".part";
  private static final Duration ABANDONED = Duration.ofMinutes(1);
  private static final int BUFFER = 1 << 16;

  private final EngineResource resource;
  private final EngineFolder folder;

  EngineBinary(EngineResource resource, EngineFolder folder) {
    this.resource = resource;
    this.folder = folder;
  }

  /** The file, whose content is what it has to be. */
  synchronized Path file() throws EngineException {
    folder.prepare();
    Path file = folder.path().resolve(resource.fileName());
    try {
      if (!isIntact(file)) {
        extract(file);
      }
    } catch (IOException e) {
      throw new EngineException(folder.path(), "it cannot be written there: " + e);
    }
    if (!Files.isExecutable(file)) {
      throw new EngineException(
          folder.path(), "programs cannot be run there (is it mounted noexec?)");
    }
    return file;
  }

  // Another JVM may do the same at the same time: whoever comes last replaces the file by its like.
  private void extract(Path file) throws IOException {
    deleteAbandoned();
    Path unfinished = Files.createTempFile(folder.path(), file.getFileName() + "-", UNFINISHED);
    try {
      write(unfinished);
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void write(Path file) throws IOException {
    try (InputStream program = resource.open();
        OutputStream out = Files.newOutputStream(file)) {
      program.transferTo(out);
    }
    if (!isIntact(file)) {
      throw new IOException("what was written has another digest than " + resource.digest());
    }
    if (folder.isPosix()) {
      Files.setPosixFilePermissions(file, EngineFolder.OURS_ALONE);
    }
  }

  // Windows does not replace a program that runs, and so is what it has to be.
  private void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isIntact(to)) {
        throw e;
      }
    }
  }

  // By a JVM that was killed meanwhile.
  private void deleteAbandoned() throws IOException {
    Instant limit = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "*" + UNFINISHED)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private boolean isIntact(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      while (in.read(buffer) >= 0) {}
    }
    return HexFormat.of().formatHex(digest.digest()).equals(resource.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
