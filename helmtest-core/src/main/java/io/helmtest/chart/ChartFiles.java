package io.helmtest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files of a chart at one moment: all names, one digest, and the text of those that are read.
 */
final class ChartFiles {
  private static final Pattern READ =
      Pattern.compile(
          "(?!templates/|crds/|charts/).*\\.(ya?ml|json)|(charts/[^/]+/)*(Chart\\.yaml|values\\.yaml|values\\.schema\\.json)");
  private static final Pattern PACKED = Pattern.compile("((?:charts/[^/]+/)*charts/)[^/]+\\.tgz");

  private final Path path;
  private final NavigableSet<String> names = new TreeSet<>();
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final ContentDigest digest = new ContentDigest();

  private ChartFiles(Path path) {
    this.path = path;
  }

  static ChartFiles read(Path path) {
    ChartFiles files = new ChartFiles(path);
    try {
      ChartReader.read(path, files::add);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The chart at " + path + " cannot be read: " + e, e);
    }
  }

  private void add(String name, byte[] content) throws IOException {
    digest.add(name, content);
    list(name, content);
  }

  // A packed subchart's files are listed as those of an unpacked one, which Helm shows them as.
  private void list(String name, byte[] content) throws IOException {
    var packed = PACKED.matcher(name);
    names.add(name);
    if (packed.matches()) {
      String parent = packed.group(1);
      ChartReader.readArchive(
          content, (inner, text) -> list(parent + inner, text), path.resolve(name).toString());
    } else if (READ.matcher(name).matches()) {
      contents.put(name, content);
    }
  }

  NavigableSet<String> names() {
    return names;
  }

  String digest() {
    return digest.hex();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(contents.get(name)).map(content -> utf8(name, content));
  }

  // What is not UTF-8 is for Helm to refuse.
  Optional<String> lenientText(String name) {
    return Optional.ofNullable(contents.get(name))
        .map(content -> new String(content, StandardCharsets.UTF_8));
  }

  NavigableSet<String> readable() {
    return new TreeSet<>(contents.keySet());
  }

  private String utf8(String name, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(path.resolve(name) + " is not UTF-8", e);
    }
  }
}
