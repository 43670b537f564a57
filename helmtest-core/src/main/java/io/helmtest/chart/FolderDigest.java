package io.helmtest.chart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One SHA-256 over the names and contents of all files below a folder, links followed as Helm does.
 */
final class FolderDigest extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  private FolderDigest(Path folder) {
    this.folder = folder;
  }

  static String of(Path folder) throws IOException {
    FolderDigest visitor = new FolderDigest(folder);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    return visitor.digest();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isRegularFile()) {
      String name = folder.relativize(file).toString();
      files.put(name, sha256().digest(Files.readAllBytes(file)));
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

  private String digest() {
    MessageDigest digest = sha256();
    files.forEach(
        (name, content) -> {
          byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
          digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
          digest.update(bytes);
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
