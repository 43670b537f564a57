package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits Helm's output into documents, in Helm's order. */
final class StreamSplitter {
  // A PEM block's "-----BEGIN" must not split: only "---" before white space or the end does.
  private static final Pattern SEPARATOR = Pattern.compile("---(\\s.*)?");
  private static final Pattern LEADING_BLANK_LINES = Pattern.compile("\\A\\s*\n");
  private static final String SOURCE = "# Source: ";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<ManifestDocument> documents = new ArrayList<>();
  private final List<DecodingProblem> unreadable = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String template;
  private int firstLine = 1;
  private boolean atStart = true;

  ManifestStream split(String yaml) {
    String[] lines = withoutByteOrderMark(yaml).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      add(clean(lines[i]), i + 1);
    }
    endDocument();
    return new ManifestStream(documents, unreadable);
  }

  private static String withoutByteOrderMark(String yaml) {
    return yaml.startsWith(BYTE_ORDER_MARK) ? yaml.substring(1) : yaml;
  }

  private static String clean(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private void add(String line, int number) {
    if (line.startsWith("---") && SEPARATOR.matcher(line).matches()) {
      endDocument();
      firstLine = number;
      text.append("   ").append(line, 3, line.length()).append('\n');
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
    try {
      YamlReader.read(document, firstLine)
          .filter(root -> !isNull(root))
          .ifPresent(root -> add(withoutBlankEnds(document), root));
    } catch (NotYamlException e) {
      refuse(e.mark(), "YAML", "something else", "is not YAML: " + e.getMessage());
    }
  }

  // Not strip(): the first line keeps its indentation.
  private static String withoutBlankEnds(String document) {
    return LEADING_BLANK_LINES.matcher(document).replaceFirst("").stripTrailing();
  }

  private void add(String document, YamlNode root) {
    if (!(root instanceof Mapping mapping)) {
      String found = root instanceof Sequence ? "a sequence" : "a scalar";
      refuse(
          root.mark(),
          "a mapping",
          found,
          "a Kubernetes object is a mapping, but this is " + found);
      return;
    }
    Optional<Sequence> items = ListItems.of(mapping);
    if (items.isPresent()) {
      addList(document, mapping, items.get());
    } else {
      documents.add(ManifestDocument.of(template, document, mapping));
    }
  }

  private void addList(String document, Mapping list, Sequence items) {
    unreadable.addAll(ManifestDocument.ofList(template, document, list).problems());
    items.items().forEach(item -> add(document, ListItems.typed(item, list)));
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.value() == null;
  }

  private void refuse(YamlNode.Mark mark, String expected, String found, String message) {
    SourceLocation location = new SourceLocation(template, mark.line(), mark.column());
    unreadable.add(
        new DecodingProblem(
            ObjectId.UNKNOWN, location, "", expected, found, Optional.empty(), message));
  }
}
