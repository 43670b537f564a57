package io.helmtest.manifest;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a render's YAML stream holds.
 *
 * @param documents the objects, in Helm's order; a {@code List} is replaced by its items, comments
 *     alone are no object
 * @param unreadable why documents of the stream are no objects at all
 */
public record ManifestStream(List<ManifestDocument> documents, List<DecodingProblem> unreadable) {
  static final ManifestStream EMPTY = new ManifestStream(List.of(), List.of());

  /**
   * Takes copies of the lists.
   *
   * @param documents the objects
   * @param unreadable why documents are no objects
   */
  public ManifestStream {
    documents = List.copyOf(documents);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Splits a stream, and checks each document as Kubernetes' strict decoder does.
   *
   * @param yaml what {@code helm template} printed
   * @return its objects and problems
   */
  public static ManifestStream read(String yaml) {
    WarmUp.beginToRead();
    return joined(Many.map(new StreamSplitter().split(yaml), RawDocument::read).stream());
  }

  static ManifestStream joined(Stream<ManifestStream> streams) {
    List<ManifestStream> all = streams.toList();
    return new ManifestStream(
        all.stream().flatMap(stream -> stream.documents().stream()).toList(),
        all.stream().flatMap(stream -> stream.unreadable().stream()).toList());
  }

  /**
   * All that Kubernetes' strict decoder refuses.
   *
   * @return the problems, in the order of the stream; empty if every document decodes
   */
  public List<DecodingProblem> problems() {
    return Stream.concat(
            unreadable.stream(),
            documents.stream().flatMap(document -> document.problems().stream()))
        .sorted(Problem.BY_LOCATION)
        .toList();
  }

  /**
   * Which version of fabric8's classes decides what is known.
   *
   * @return such as {@code 8.0.0}
   */
  public static String fabric8Version() {
    return KubernetesTypes.fabric8Version();
  }
}
