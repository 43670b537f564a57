package io.helmtest;

import io.helmtest.manifest.KnownKinds;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some documents of a render, and what to say when the one asked for is not among them. Those that
 * are given out are checked, and where none or all are, each that may be meant.
 *
 * @param chart the render
 * @param kind what they are, for messages
 * @param which tells which they are
 * @param alike tells which others may be such, but for what is wrong with them
 * @param namespace the only one to look in; null for all
 */
record Selection(
    RenderedChart chart,
    String kind,
    Predicate<ManifestDocument> which,
    Predicate<ManifestDocument> alike,
    @Nullable String namespace) {

  static Selection of(RenderedChart chart, String kind, Predicate<ManifestDocument> which) {
    return of(chart, kind, which, document -> false);
  }

  static Selection of(
      RenderedChart chart,
      String kind,
      Predicate<ManifestDocument> which,
      Predicate<ManifestDocument> alike) {
    return new Selection(chart, kind, which, alike, null);
  }

  Selection inNamespace(String only) {
    return new Selection(chart, kind, which, alike, only);
  }

  // In each namespace: that of an object may be what is wrong with it.
  List<ManifestDocument> all() {
    chart.checkAll(those(which.or(alike)));
    return documents();
  }

  /** The documents, none of them checked: only what may be one of them is. */
  List<ManifestDocument> listed() {
    chart.checkAll(those(alike.and(which.negate())));
    return documents();
  }

  List<ManifestDocument> named(String name) {
    List<ManifestDocument> named =
        documents().stream().filter(document -> isNamed(document.id(), name)).toList();
    chart.check(named.isEmpty() ? all() : named);
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
    List<ManifestDocument> all = all();
    if (all.isEmpty()) {
      throw new NoSuchObjectException(
          "%s renders no %s\n%s\nWhere none is fine, use %s."
              .formatted(chart, kind, rendered(), optOut));
    }
    return all;
  }

  private List<ManifestDocument> documents() {
    return those(which.and(this::isHere));
  }

  private List<ManifestDocument> those(Predicate<ManifestDocument> wanted) {
    return chart.unchecked().stream().filter(wanted).toList();
  }

  private boolean isHere(ManifestDocument document) {
    return isHere(document.id());
  }

  private boolean isHere(ObjectId id) {
    return namespace == null || namespaceOf(id).equals(namespace);
  }

  private static boolean isNamed(ObjectId id, String name) {
    return id.name().equals(name);
  }

  private String missing(String name) {
    String where = namespace == null ? "" : " in namespace \"" + namespace + "\"";
    return "%s renders no %s named \"%s\"%s%s\n%s"
        .formatted(chart, kind, name, where, instead(name), rendered());
  }

  private String instead(String name) {
    List<String> elsewhere =
        those(which).stream()
            .map(ManifestDocument::id)
            .filter(id -> isNamed(id, name))
            .map(id -> "\"" + namespaceOf(id) + "\"")
            .sorted()
            .toList();
    if (!elsewhere.isEmpty()) {
      return ", but in %s %s"
          .formatted(
              elsewhere.size() == 1 ? "namespace" : "namespaces", String.join(", ", elsewhere));
    }
    return isLeftOut(name) ? ", but the whole render does" : question(name);
  }

  private boolean isLeftOut(String name) {
    return chart.whole().ids().stream()
        .anyMatch(id -> id.kind().equals(kind) && isNamed(id, name) && isHere(id));
  }

  private String question(String name) {
    return chart.ids().stream()
        .filter(id -> isNamed(id, name) && isHere(id))
        .filter(id -> KnownKinds.isProbablyMeant(kind, id.kind()))
        .findFirst()
        .map(id -> ClosestMatch.question(title(id)))
        .orElseGet(() -> ClosestMatch.question(name, names()));
  }

  private List<String> names() {
    return documents().stream().map(document -> document.id().name()).toList();
  }

  private String ambiguous(String name, List<ManifestDocument> named) {
    List<String> places = named.stream().map(this::place).toList();
    return "%s renders %d of %s named \"%s\":\n%s\nIn different namespaces, pass the namespace too; in one, the chart renders the object twice."
        .formatted(chart, named.size(), kind, name, Lines.of(places));
  }

  private String place(ManifestDocument document) {
    return "namespace %s, at %s".formatted(namespaceOf(document.id()), document.locate(""));
  }

  private String rendered() {
    boolean isEmpty = chart.ids().isEmpty();
    List<ObjectId> all = isEmpty ? chart.whole().ids() : chart.ids();
    List<ObjectId> own = those(which).stream().map(ManifestDocument::id).toList();
    return (isEmpty && !all.isEmpty() ? "The whole renders:\n" : "It renders:\n")
        + Lines.of((own.isEmpty() ? all : own).stream().map(this::title).toList());
  }

  // Whoever looks in one namespace wants to see them all.
  private String title(ObjectId id) {
    return namespace == null || id.namespace() != null
        ? chart.title(id)
        : new ObjectId("", id.kind(), chart.namespace(), id.name()).toString();
  }

  private String namespaceOf(ObjectId id) {
    return Objects.requireNonNullElse(id.namespace(), chart.namespace());
  }
}
