package io.helmtest.chart;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Looks for the references of a values.schema.json that lead to other files or hosts, to say where
 * they stand. That none is followed is up to {@link SealedSchema}.
 */
public final class SchemaReferences {
  static final SchemaAddress ROOT = SchemaAddress.of("file:///values.schema.json");
  static final String DIALECT = "$schema";

  private static final List<String> KEYWORDS =
      List.of(DIALECT, "$ref", "$dynamicRef", "$recursiveRef");

  private final SchemaDocument document;
  private final Queue<Place> waiting = new ArrayDeque<>();

  private SchemaReferences(SchemaDocument document) {
    this.document = document;
    enqueue(document.schemas());
  }

  private record Place(Schema schema, String keyword) {
    SchemaAddress target(String reference) {
      SchemaAddress to = SchemaAddress.of(reference);
      return keyword.equals(DIALECT) ? to : schema.base().resolve(to);
    }
  }

  /**
   * A reference that leads out of its schema.
   *
   * @param file the file that it stands in, such as {@code charts/cache/values.schema.json}
   * @param pointer where in it, as a JSON pointer
   * @param target what it leads to, such as {@code the host schemas.example.org}
   * @param isFile whether that is a file
   */
  public record Foreign(String file, String pointer, String target, boolean isFile) {}

  /**
   * Looks into the schemas of a chart and of all its subcharts, packed ones too.
   *
   * @param chart the chart
   * @return a reference that leads to another file or host; empty if none does
   */
  public static Optional<Foreign> toElsewhere(Chart chart) {
    ChartFiles files = chart.files();
    return files.readable().stream()
        .filter(ChartFiles::isSchema)
        .flatMap(
            name -> SchemaDocument.parse(name, ROOT, files.lenientText(name).orElse("")).stream())
        .flatMap(document -> new SchemaReferences(document).first().stream())
        .findFirst();
  }

  private Optional<Foreign> first() {
    Optional<Foreign> foreign = Optional.empty();
    while (foreign.isEmpty() && !waiting.isEmpty()) {
      Place place = waiting.remove();
      foreign = place.schema.text(place.keyword).flatMap(reference -> follow(place, reference));
    }
    return foreign;
  }

  private void enqueue(List<Schema> schemas) {
    for (Schema schema : schemas) {
      KEYWORDS.forEach(keyword -> waiting.add(new Place(schema, keyword)));
    }
  }

  private Optional<Foreign> follow(Place place, String reference) {
    SchemaAddress target = place.target(reference);
    if (!place.keyword.equals(DIALECT) && document.contains(target)) {
      enqueue(document.open(target, SchemaAddress.fragment(reference)));
      return Optional.empty();
    }
    String pointer = place.schema.pointer() + "/" + place.keyword;
    return target
        .elsewhere()
        .map(where -> new Foreign(document.name(), pointer, where, target.isFile()));
  }
}
