package io.helmtest.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits Helm's output into documents, in Helm's order. */
final class StreamSplitter {
  // A PEM block's "-----BEGIN" must not split: only "---" before white space or the end does.
  private static final Pattern SEPARATOR = Pattern.compile("---(\\s.*)?");
  private static final String SOURCE = "# Source: ";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<RawDocument> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String template;
  private int firstLine = 1;
  private boolean atStart = true;

  List<RawDocument> split(String yaml) {
    String[] lines = withoutByteOrderMark(yaml).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      add(clean(lines[i]), i + 1);
    }
    endDocument();
    return List.copyOf(documents);
  }

  private static String withoutByteOrderMark(String yaml) {
    return yaml.startsWith(BYTE_ORDER_MARK) ? yaml.substring(1) : yaml;
  }

  private static String clean(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private void add(String line, int number) {
    boolean separates = line.startsWith("---") && SEPARATOR.matcher(line).matches();
    if (separates && !hasOnlyDirectives()) {
      endDocument();
      firstLine = number;
      text.append("   ").append(line, 3, line.length()).append('\n');
      atStart = true;
    } else {
      readSource(line);
      text.append(line).append('\n');
    }
  }

  private boolean hasOnlyDirectives() {
    return text.indexOf("%") >= 0
        && text.toString().lines().anyMatch(line -> line.startsWith("%"))
        && text.toString().lines().allMatch(line -> line.matches("(?s)%.*|\\s*(#.*)?"));
  }

  // Behind a second "---" in one template there is no header: the document has the one before.
  private void readSource(String line) {
    if (atStart && line.startsWith(SOURCE)) {
      template = line.substring(SOURCE.length()).strip().replace('\\', '/');
    }
    atStart = atStart && line.isBlank();
  }

  private void endDocument() {
    documents.add(new RawDocument(template, text.toString(), firstLine));
    text.setLength(0);
  }
}
