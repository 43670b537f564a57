package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document of a stream that nobody has read yet. */
record RawDocument(@Nullable String template, String text, int firstLine) {
  private static final Pattern LEADING_BLANK_LINES = Pattern.compile("\\A\\s*\n");

  ManifestStream read() {
    try {
      return YamlReader.read(text, firstLine)
          .filter(root -> !isNull(root))
          .map(root -> read(withoutBlankEnds(), root))
          .orElse(ManifestStream.EMPTY);
    } catch (NotYamlException e) {
      return refused(e.mark(), "YAML", "something else", "is not YAML: " + e.getMessage());
    }
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.value() == null;
  }

  // Not strip(): the first line keeps its indentation.
  private String withoutBlankEnds() {
    return LEADING_BLANK_LINES.matcher(text).replaceFirst("").stripTrailing();
  }

  private ManifestStream read(String shown, YamlNode root) {
    if (!(root instanceof Mapping mapping)) {
      String found = root instanceof Sequence ? "a sequence" : "a scalar";
      String message = "a Kubernetes object is a mapping, but this is " + found;
      return refused(root.mark(), "a mapping", found, message);
    }
    return ListItems.of(mapping)
        .map(items -> readList(shown, mapping, items))
        .orElseGet(() -> one(ManifestDocument.of(template, shown, mapping)));
  }

  private ManifestStream readList(String shown, Mapping list, Sequence items) {
    List<DecodingProblem> own = ManifestDocument.ofList(template, shown, list).problems();
    return ManifestStream.joined(
        Stream.concat(
            Stream.of(new ManifestStream(List.of(), own)),
            items.items().stream().map(item -> read(shown, ListItems.typed(item, list)))));
  }

  private static ManifestStream one(ManifestDocument document) {
    return new ManifestStream(List.of(document), List.of());
  }

  private ManifestStream refused(Mark mark, String expected, String found, String message) {
    SourceLocation location = new SourceLocation(template, mark.line(), mark.column());
    return new ManifestStream(
        List.of(),
        List.of(
            new DecodingProblem(
                ObjectId.UNKNOWN, location, "", expected, found, Optional.empty(), message)));
  }
}
