package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.NoSuchObjectException;
import io.helmtest.RenderedChart;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.KnownKinds;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks up objects of a render, for assertions about them.
 *
 * @param chart the render
 * @param wording the words that a test adds to failures
 */
record Lookup(RenderedChart chart, Wording wording) {

  Subject one(Class<? extends HasMetadata> type, String name) {
    return one(() -> chart.document(type, name));
  }

  Subject one(String kind, String name) {
    return one(() -> chart.document(kind, name));
  }

  /** An object of an API group, of a kind that other groups have too. */
  Subject one(String group, String kind, String name) {
    return chart
        .documents(isOf(group, kind).and(document -> document.id().name().equals(name)))
        .stream()
        .findFirst()
        .map(document -> subject(document, wording))
        .orElseGet(() -> one(kind, name));
  }

  Subject workload(String name) {
    List<ManifestDocument> named = Workload.documents(chart, name);
    if (named.size() != 1) {
      throw noWorkload(name, named);
    }
    return subject(named.get(0), wording);
  }

  List<ManifestDocument> workloads() {
    return Workload.list(chart);
  }

  /** A kind that is rendered, or that is not a misspelt one. */
  String known(String kind) {
    if (chart.ids().stream().noneMatch(id -> id.kind().equals(kind))) {
      KnownKinds.probablyMeant(kind).ifPresent(meant -> refuseMisspelt(kind, meant));
    }
    return kind;
  }

  <E> ElementsAssert<E> all(Class<? extends HasMetadata> type, Function<Subject, E> assertion) {
    return all(HasMetadata.getKind(type), chart.list(type), assertion);
  }

  <E> ElementsAssert<E> all(String kind, Function<Subject, E> assertion) {
    return all(kind, chart.list(document -> document.id().kind().equals(kind)), assertion);
  }

  <E> ElementsAssert<E> all(String group, String kind, Function<Subject, E> assertion) {
    return all(kind, chart.list(isOf(group, kind)), assertion);
  }

  <E> ElementsAssert<E> all(
      String title, List<ManifestDocument> documents, Function<Subject, E> assertion) {
    return elements(
        title, documents.stream().map(document -> element(document, assertion)).toList());
  }

  <E> ElementsAssert<E> elements(String title, List<Element<E>> elements) {
    return ElementsAssert.of(Source.of(chart), title, elements, wording);
  }

  Subject subject(ManifestDocument document, Wording words) {
    return new Subject(chart.whole(), document, "", words);
  }

  Subject looked(ManifestDocument document, Wording words) {
    chart.look(document);
    return subject(document, words);
  }

  private <E> Element<E> element(ManifestDocument document, Function<Subject, E> assertion) {
    return new Element<>(chart.title(document), words -> assertion.apply(looked(document, words)));
  }

  private static Predicate<ManifestDocument> isOf(String group, String kind) {
    return document ->
        document.id().kind().equals(kind) && document.id().apiVersion().startsWith(group + "/");
  }

  private Subject one(Supplier<ManifestDocument> lookUp) {
    try {
      return subject(lookUp.get(), wording);
    } catch (NoSuchObjectException e) {
      String words = String.valueOf(e.getMessage());
      throw wording.failure(chart.context(), words.substring(chart.context().prefix().length()));
    }
  }

  private AssertionError noWorkload(String name, List<ManifestDocument> named) {
    List<ManifestDocument> shown = named.isEmpty() ? workloads() : named;
    List<String> names = shown.stream().map(document -> document.id().name()).toList();
    String found =
        "there are %d%s\n%s"
            .formatted(
                named.size(),
                named.isEmpty() ? ClosestMatch.question(name, names) : ": say of which kind it is",
                Lines.of(shown.stream().map(chart::title).toList()));
    return wording.failure(
        chart.context(),
        "Expecting\n  one workload named %s\nbut %s"
            .formatted(name, shown.isEmpty() ? RenderTitle.insteadOfNothing(chart) : found));
  }

  private void refuseMisspelt(String kind, String meant) {
    throw wording.failure(
        chart.context(),
        "Expecting objects of kind\n  %s\nwhich Kubernetes does not have, did you mean \"%s\"?"
            .formatted(kind, meant));
  }
}
