package io.helmtest.junit.patterns;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.validation.RemovedApis;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Objects of an API version that a pattern does not read. They are reported and left out: what
 * exempts them lets the pattern judge the others.
 */
record OtherVersions(RenderedChart chart, List<ManifestDocument> documents) {

  static OtherVersions in(RenderedChart chart, Subjects<?>... subjects) {
    return new OtherVersions(
        chart,
        Arrays.stream(subjects).flatMap(each -> each.otherVersionsIn(chart)).distinct().toList());
  }

  RenderedChart others() {
    return documents.isEmpty() ? chart : chart.without(documents);
  }

  Stream<AssertionError> failures() {
    return documents.stream().map(this::failure);
  }

  private AssertionError failure(ManifestDocument document) {
    String version = document.id().apiVersion();
    String replacement =
        RemovedApis.replacement(version, document.id().kind()).orElse("the version of today");
    return new Subject(chart.whole(), document).at("apiVersion").mismatch(replacement, version);
  }
}
