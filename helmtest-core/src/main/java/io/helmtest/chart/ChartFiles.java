package io.helmtest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

  private static final String VALUES_SCHEMA = "values.schema.json";
  private static final long MOST_KEPT = 100 << 20;

  private final Path path;
  private final ChartReader reader;
  private final NavigableSet<String> names = new TreeSet<>();
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final Map<String, Path> links = new TreeMap<>();
  private final Map<String, Path> dependencies = new TreeMap<>();
  private final ContentDigest digest = new ContentDigest();
  private boolean isSealed = true;
  private long kept;

  private ChartFiles(Path path) {
    this.path = path;
    this.reader = new ChartReader(path);
  }

  static ChartFiles read(Path path) {
    ChartFiles files = new ChartFiles(path);
    try {
      files.read();
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The chart at " + path + " cannot be read: " + e, e);
    }
  }

  private void read() throws IOException {
    Map<String, byte[]> packed = new TreeMap<>();
    reader.read(new Listing(packed));
    for (Map.Entry<String, byte[]> subchart : packed.entrySet()) {
      listPacked(subchart.getKey(), subchart.getValue());
    }
  }

  /** What a chart consists of; packed subcharts are kept, to be listed when all names are known. */
  private final class Listing implements ChartReader.Visitor {
    private final Map<String, byte[]> packed;

    Listing(Map<String, byte[]> packed) {
      this.packed = packed;
    }

    @Override
    public void visit(String name, byte[] content) throws IOException {
      digest.add(name, content);
      if (isPacked(name)) {
        packed.put(name, content);
      }
      list(name, content);
    }

    // Its content would take long to read, and Helm refuses it.
    @Override
    public void tooLarge(String name, Path file) throws IOException {
      String state = Files.size(file) + " " + Files.getLastModifiedTime(file);
      digest.add(name, state.getBytes(StandardCharsets.UTF_8));
      names.add(name);
    }

    @Override
    public void foreignLink(String name, Path target) {
      links.put(name, target);
    }

    @Override
    public void localDependency(String name, Path folder) {
      dependencies.put(name, folder);
    }
  }

  static boolean isPacked(String name) {
    return PACKED.matcher(name).matches();
  }

  static boolean isSchema(String name) {
    return name.equals(VALUES_SCHEMA) || name.endsWith("/" + VALUES_SCHEMA);
  }

  // A packed subchart's files are listed as those of an unpacked one, which Helm shows them as.
  private void listPacked(String name, byte[] archive) throws IOException {
    Map<String, byte[]> inner = new TreeMap<>();
    reader.readArchive(archive, inner::put, path.resolve(name).toString());
    String parent = name.substring(0, name.lastIndexOf('/') + 1);
    Map<String, String> folders = new HashMap<>();
    for (Map.Entry<String, byte[]> file : inner.entrySet()) {
      String folder = file.getKey().substring(0, file.getKey().indexOf('/') + 1);
      String own = folders.computeIfAbsent(folder, top -> unused(parent, top));
      String listed = parent + own + file.getKey().substring(folder.length());
      list(listed, file.getValue());
      if (isPacked(listed)) {
        listPacked(listed, file.getValue());
      }
    }
  }

  // Two packages may have one top folder.
  private String unused(String parent, String top) {
    String folder = top;
    for (int number = 2; isUsed(parent + folder); number++) {
      folder = top.replaceFirst("/$", "+" + number + "/");
    }
    return folder;
  }

  private boolean isUsed(String folder) {
    String first = names.ceiling(folder);
    return folder.endsWith("/") && first != null && first.startsWith(folder);
  }

  private void list(String name, byte[] content) {
    names.add(name);
    if (READ.matcher(name).matches()) {
      keep(name, content);
    }
    if (isSchema(name)) {
      isSealed &= SealedSchema.of(content).isEmpty();
    }
  }

  private void keep(String name, byte[] content) {
    kept += content.length;
    if (kept > MOST_KEPT) {
      throw new IllegalArgumentException(
          "The chart at %s is too large: it holds more than 100 MiB of values and other YAML"
              .formatted(path));
    }
    contents.put(name, content);
  }

  /** Whether Helm may see the files where they are: none is, or leads, elsewhere. */
  boolean areInPlace() {
    return links.isEmpty() && dependencies.isEmpty() && isSealed;
  }

  /** Which dependencies are read from folders of their own. */
  Map<String, Path> dependencies() {
    return dependencies;
  }

  /** What symbolic links lead out of the chart, and where. */
  Map<String, Path> links() {
    return links;
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
