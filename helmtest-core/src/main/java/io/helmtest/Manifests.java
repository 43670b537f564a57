package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderResult;
import io.helmtest.validation.ApiKind;
import io.helmtest.validation.Validation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a render printed, checked once for all who share it.
 *
 * @param problems those of decoding and of validation, in the order of the stream
 * @param told the lists of problems that somebody was told in full
 */
record Manifests(
    List<ManifestDocument> documents,
    List<Problem> problems,
    List<ApiKind> uncheckedKinds,
    Set<List<Problem>> told) {
  static final Manifests NONE = new Manifests(List.of(), List.of(), List.of(), Set.of());

  static Manifests of(RenderResult result, Capabilities capabilities) {
    ManifestStream stream = ManifestStream.read(result.output());
    Validation validation = Validation.of(stream.documents(), capabilities);
    return new Manifests(
        stream.documents(),
        sorted(stream, validation),
        validation.uncheckedKinds(),
        ConcurrentHashMap.newKeySet());
  }

  private static List<Problem> sorted(ManifestStream stream, Validation validation) {
    return Stream.<Problem>concat(stream.problems().stream(), validation.problems().stream())
        .sorted(Problem.BY_LOCATION)
        .toList();
  }

  ManifestCheck check(RenderInputs inputs, RenderContext context) {
    return new ManifestCheck(context, inputs, this);
  }
}
