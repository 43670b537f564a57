package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits Helm's output into documents, in Helm's order. */
public final class ManifestStream {
  // A PEM block's "-----BEGIN" must not split: only "---" before white space or the end does.
  private static final Pattern SEPARATOR = Pattern.compile("---(\\s.*)?");
  private static final Pattern LEADING_BLANK_LINES = Pattern.compile("\\A\\s*\n");
  private static final String SOURCE = "# Source: ";

  private final List<ManifestDocument> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String template;
  private int firstLine = 1;
  private boolean atStart = true;

  private ManifestStream() {}

  /**
   * Splits a stream.
   *
   * @param yaml what {@code helm template} printed
   * @return its objects; a {@code List} is replaced by its items, comments alone are no object
   * @throws ManifestDecodingException if a document is not YAML, or not a mapping
   */
  public static List<ManifestDocument> split(String yaml) {
    ManifestStream stream = new ManifestStream();
    String[] lines = yaml.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      stream.add(
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i], i + 1);
    }
    stream.endDocument();
    return List.copyOf(stream.documents);
  }

  private void add(String line, int number) {
    if (SEPARATOR.matcher(line).matches()) {
      endDocument();
      firstLine = number;
      text.append("   ").append(line.substring(3)).append('\n');
      atStart = true;
    } else {
      readSource(line);
      text.append(line).append('\n');
    }
  }

  // Behind a second "---" in one template there is no header: the document has the one before.
  private void readSource(String line) {
    if (atStart && line.startsWith(SOURCE)) {
      template = line.substring(SOURCE.length()).strip().replace('\\', '/');
    }
    atStart = atStart && line.isBlank();
  }

  private void endDocument() {
    String document = text.toString();
    text.setLength(0);
    read(document).ifPresent(root -> add(document, root));
  }

  private Optional<YamlNode> read(String document) {
    try {
      return YamlReader.read(document, firstLine).filter(root -> !isNull(root));
    } catch (YamlReader.NotYamlException e) {
      throw refused(e.mark(), "is not YAML: " + e.getMessage());
    }
  }

  private void add(String document, YamlNode root) {
    if (!(root instanceof Mapping mapping)) {
      throw refused(root.mark(), "a Kubernetes object is a mapping, but this is a " + kindOf(root));
    }
    Optional<Sequence> items = itemsOf(mapping);
    if (items.isPresent()) {
      items.get().items().forEach(item -> add(document, item));
    } else {
      documents.add(new ManifestDocument(template, withoutBlankEnds(document), mapping));
    }
  }

  // Not strip(): the first line keeps its indentation.
  private static String withoutBlankEnds(String document) {
    return LEADING_BLANK_LINES.matcher(document).replaceFirst("").stripTrailing();
  }

  private static Optional<Sequence> itemsOf(Mapping root) {
    boolean isList = root.scalar("kind") instanceof String kind && kind.endsWith("List");
    return root.entry("items")
        .map(Entry::value)
        .filter(items -> isList && items instanceof Sequence)
        .map(Sequence.class::cast);
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.value() == null;
  }

  private static String kindOf(YamlNode node) {
    return node instanceof Sequence ? "sequence" : "scalar";
  }

  private ManifestDecodingException refused(YamlNode.Mark mark, String message) {
    SourceLocation location = new SourceLocation(template, mark.line(), mark.column());
    return new ManifestDecodingException(
        "A document", List.of(new DecodingProblem(location, "", message)));
  }
}
