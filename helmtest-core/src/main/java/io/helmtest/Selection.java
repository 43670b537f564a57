package io.helmtest;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Some documents of a render, and what to say when the one asked for is not among them. Those that
 * are given out are checked, and where none or all are, each that may be meant.
 *
 * @param chart the render
 * @param kind what they are, for messages
 * @param documents the documents
 * @param candidates these, and those that may be such but for what is wrong with them
 */
record Selection(
    RenderedChart chart,
    String kind,
    List<ManifestDocument> documents,
    List<ManifestDocument> candidates) {

  static Selection of(RenderedChart chart, String kind, Predicate<ManifestDocument> which) {
    return of(chart, kind, which, document -> false);
  }

  static Selection of(
      RenderedChart chart,
      String kind,
      Predicate<ManifestDocument> which,
      Predicate<ManifestDocument> alike) {
    return new Selection(
        chart, kind, those(chart.unchecked(), which), those(chart.unchecked(), which.or(alike)));
  }

  private static List<ManifestDocument> those(
      List<ManifestDocument> documents, Predicate<ManifestDocument> which) {
    return documents.stream().filter(which).toList();
  }

  Selection inNamespace(String namespace) {
    Predicate<ManifestDocument> isThere = document -> namespaceOf(document).equals(namespace);
    return new Selection(chart, kind, those(documents, isThere), those(candidates, isThere));
  }

  List<ManifestDocument> all() {
    chart.checkAll(candidates);
    return documents;
  }

  List<ManifestDocument> named(String name) {
    List<ManifestDocument> named = those(documents, document -> document.id().name().equals(name));
    if (named.isEmpty()) {
      chart.checkAll(candidates);
    }
    chart.check(named);
    return named;
  }

  Optional<ManifestDocument> atMostOne(String name) {
    List<ManifestDocument> named = named(name);
    if (named.size() > 1) {
      throw new NoSuchObjectException(ambiguous(name, named));
    }
    return named.stream().findFirst();
  }

  ManifestDocument one(String name) {
    return atMostOne(name).orElseThrow(() -> new NoSuchObjectException(missing(name)));
  }

  List<ManifestDocument> atLeastOne(String optOut) {
    if (all().isEmpty()) {
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
    List<ManifestDocument> shown = documents.isEmpty() ? chart.unchecked() : documents;
    return "It renders:\n"
        + Lines.of(shown.stream().map(ManifestDocument::id).map(chart::title).toList());
  }

  private String namespaceOf(ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), chart.namespace());
  }
}
