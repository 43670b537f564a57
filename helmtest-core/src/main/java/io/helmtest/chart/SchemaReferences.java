package io.helmtest.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * Follows the references of a values.schema.json as Helm's compiler of schemas does, to find those
 * for which Helm would ask another host.
 */
public final class SchemaReferences {
  private static final Pattern SCHEMA_FILE =
      Pattern.compile("(charts/[^/]+/)*values\\.schema\\.json");
  private static final SchemaAddress ROOT = SchemaAddress.of("file:///values.schema.json");
  private static final String DIALECT = "$schema";
  private static final List<String> KEYWORDS =
      List.of(DIALECT, "$ref", "$dynamicRef", "$recursiveRef");

  private final Map<SchemaAddress, Optional<SchemaDocument>> documents = new HashMap<>();
  private final Queue<Place> waiting = new ArrayDeque<>();

  private SchemaReferences() {}

  private record Place(SchemaDocument document, Schema schema, String keyword) {
    Optional<String> reference() {
      return schema.text(keyword);
    }

    SchemaAddress target(String reference) {
      SchemaAddress to = SchemaAddress.of(reference);
      return keyword.equals(DIALECT) ? to : schema.base().resolve(to);
    }

    boolean isOwn(SchemaAddress target) {
      return !keyword.equals(DIALECT) && document.contains(target);
    }

    Remote remote(String host) {
      return new Remote(document.name(), schema.pointer() + "/" + keyword, host);
    }
  }

  /**
   * A reference that leads to another host.
   *
   * @param file the file that it stands in, such as {@code charts/cache/values.schema.json}
   * @param pointer where in it, as a JSON pointer
   * @param host the host that it leads to
   */
  public record Remote(String file, String pointer, String host) {}

  /**
   * Looks into the schemas of a chart and of all its subcharts, packed ones too.
   *
   * @param chart the chart
   * @return a reference that leads to another host; empty if none does
   */
  public static Optional<Remote> toOtherHosts(Chart chart) {
    ChartFiles files = chart.files();
    return files.readable().stream()
        .filter(name -> SCHEMA_FILE.matcher(name).matches())
        .flatMap(
            name -> SchemaDocument.parse(name, ROOT, files.lenientText(name).orElse("")).stream())
        .flatMap(document -> new SchemaReferences().firstRemote(document).stream())
        .findFirst();
  }

  private Optional<Remote> firstRemote(SchemaDocument root) {
    documents.put(ROOT, Optional.of(root));
    enqueue(root, root.schemas());
    Optional<Remote> remote = Optional.empty();
    while (remote.isEmpty() && !waiting.isEmpty()) {
      Place place = waiting.remove();
      remote = place.reference().flatMap(reference -> follow(place, reference));
    }
    return remote;
  }

  private void enqueue(SchemaDocument document, List<Schema> schemas) {
    for (Schema schema : schemas) {
      KEYWORDS.forEach(keyword -> waiting.add(new Place(document, schema, keyword)));
    }
  }

  private Optional<Remote> follow(Place place, String reference) {
    SchemaAddress target = place.target(reference);
    Optional<SchemaDocument> document =
        place.isOwn(target) ? Optional.of(place.document()) : load(target);
    document.ifPresent(
        found -> enqueue(found, found.open(target, SchemaAddress.fragment(reference))));
    return place.isOwn(target) ? Optional.empty() : target.remoteHost().map(place::remote);
  }

  private Optional<SchemaDocument> load(SchemaAddress address) {
    if (!documents.containsKey(address)) {
      Optional<SchemaDocument> loaded = address.file().flatMap(file -> read(address, file));
      documents.put(address, loaded);
      loaded.ifPresent(document -> enqueue(document, document.schemas()));
    }
    return documents.get(address);
  }

  // What cannot be read is for Helm to refuse.
  private static Optional<SchemaDocument> read(SchemaAddress address, String file) {
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path)
          ? SchemaDocument.parse(
              file, address, new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
