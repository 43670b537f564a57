package io.helmtest;

import io.helmtest.manifest.KnownKinds;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some documents of a render, and what to say when the one asked for is not among them.
 *
 * @param namespace the only one to look in; null for all
 */
record Selection(
    RenderedChart chart,
    String kind,
    List<ManifestDocument> documents,
    @Nullable String namespace) {

  Selection(RenderedChart chart, String kind, List<ManifestDocument> documents) {
    this(chart, kind, documents, null);
  }

  Selection inNamespace(String only) {
    return new Selection(chart, kind, documents, only);
  }

  Optional<ManifestDocument> atMostOne(String name) {
    List<ManifestDocument> named = named(name).filter(this::isHere).toList();
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

  private Stream<ManifestDocument> named(String name) {
    return documents.stream().filter(document -> document.id().name().equals(name));
  }

  private boolean isHere(ManifestDocument document) {
    return namespace == null || namespaceOf(document).equals(namespace);
  }

  private String missing(String name) {
    String where = namespace == null ? "" : " in namespace \"" + namespace + "\"";
    return "%s renders no %s named \"%s\"%s%s\n%s"
        .formatted(chart, kind, name, where, instead(name), rendered());
  }

  private String instead(String name) {
    List<String> elsewhere =
        named(name).map(document -> "\"" + namespaceOf(document) + "\"").sorted().toList();
    if (!elsewhere.isEmpty()) {
      return ", but in %s %s"
          .formatted(
              elsewhere.size() == 1 ? "namespace" : "namespaces", String.join(", ", elsewhere));
    }
    return isLeftOut(name) ? ", but the whole render does" : question(name);
  }

  private boolean isLeftOut(String name) {
    return chart.whole().documents(kind).stream()
        .anyMatch(document -> document.id().name().equals(name) && isHere(document));
  }

  private String question(String name) {
    List<String> names =
        documents.stream().filter(this::isHere).map(document -> document.id().name()).toList();
    return chart.documents().stream()
        .filter(document -> document.id().name().equals(name) && isHere(document))
        .filter(document -> KnownKinds.isProbablyMeant(kind, document.id().kind()))
        .findFirst()
        .map(document -> ClosestMatch.question(title(document)))
        .orElseGet(() -> ClosestMatch.question(name, names));
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
    boolean isEmpty = chart.documents().isEmpty();
    List<ManifestDocument> all = isEmpty ? chart.whole().documents() : chart.documents();
    return (isEmpty && !all.isEmpty() ? "The whole renders:\n" : "It renders:\n")
        + Lines.of((documents.isEmpty() ? all : documents).stream().map(this::title).toList());
  }

  // Whoever looks in one namespace wants to see them all.
  private String title(ManifestDocument document) {
    ObjectId id = document.id();
    return namespace == null || id.namespace() != null
        ? chart.title(document)
        : new ObjectId("", id.kind(), chart.namespace(), id.name()).toString();
  }

  private String namespaceOf(ManifestDocument document) {
    return Objects.requireNonNullElse(document.id().namespace(), chart.namespace());
  }
}
