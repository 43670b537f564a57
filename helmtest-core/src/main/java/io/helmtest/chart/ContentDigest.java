package io.helmtest.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** One SHA-256 over the names and contents of files, in whatever order they come. */
final class ContentDigest {
  private final Map<String, byte[]> files = new TreeMap<>();

  void add(String name, byte[] content) {
    files.put(name, sha256().digest(content));
  }

  String hex() {
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
