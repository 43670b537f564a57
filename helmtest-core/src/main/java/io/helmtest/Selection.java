package io.helmtest;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Some documents of a render, and what to say when the one asked for is not among them. */
record Selection(RenderedChart chart, String kind, List<ManifestDocument> documents) {

  Selection inNamespace(String namespace) {
    return new Selection(
        chart,
        kind,
        documents.stream().filter(document -> namespaceOf(document).equals(namespace)).toList());
  }

  Optional<ManifestDocument> atMostOne(String name) {
    List<ManifestDocument> named =
        documents.stream().filter(document -> document.id().name().equals(name)).toList();
    if (named.size() > 1) {
      throw new NoSuchObjectException(ambiguous(name, named));
    }
    return named.stream().findFirst();
  }

  ManifestDocument one(String name) {
    return atMostOne(name).orElseThrow(() -> new NoSuchObjectException(missing(name)));
  }

  List<ManifestDocument> atLeastOne(String optOut) {
    if (documents.isEmpty()) {
      throw new NoSuchObjectException(
          "%s renders no %s\n%s\nWhere none is fine, use %s."
              .formatted(chart, kind, rendered(), optOut));
    }
    return documents;
  }

  private String missing(String name) {
    List<String> names = documents.stream().map(document -> document.id().name()).toList();
    return "%s renders no %s named \"%s\"%s\n%s"
        .formatted(chart, kind, name, ClosestMatch.question(name, names), rendered());
  }

  private String ambiguous(String name, List<ManifestDocument> named) {
    List<String> places = named.stream().map(this::place).toList();
    return "%s renders %d of %s named \"%s\":\n%s\nIn different namespaces, pass the namespace too; in one, the chart renders the object twice."
        .formatted(chart, named.size(), kind, name, Lines.of(places));
  }

  private String place(ManifestDocument document) {
    return "namespace %s, at %s".formatted(namespaceOf(document), document.locate(""));
  }

  private String rendered() {
    List<ManifestDocument> shown = documents.isEmpty() ? chart.documents() : documents;
    return "It renders:\n" + Lines.of(shown.stream().map(chart::title).toList());
  }

  private String namespaceOf(ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), chart.namespace());
  }
}
