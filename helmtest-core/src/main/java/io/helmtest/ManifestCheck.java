package io.helmtest;

import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a cluster would refuse of a render: told in full to who asks first, then in one line. */
final class ManifestCheck {
  private final List<Problem> problems;
  private final AtomicBoolean told = new AtomicBoolean();

  ManifestCheck(ManifestStream manifests) {
    this.problems = List.copyOf(manifests.problems());
  }

  List<Problem> problems() {
    return problems;
  }

  void demandNone(RenderedChart chart) {
    if (!problems.isEmpty()) {
      String message = told.getAndSet(true) ? reference(chart) : full(chart);
      throw new ManifestDecodingException(message, problems);
    }
  }

  private String full(RenderedChart chart) {
    return "%s\n%s\n\"unknown\" means unknown to fabric8 %s\nvalues: %s\nengine: %s"
        .formatted(
            title(chart),
            Lines.of(problems.stream().map(Problem::text).toList()),
            ManifestStream.fabric8Version(),
            chart.context().layers(),
            chart.context().engine());
  }

  private String reference(RenderedChart chart) {
    return title(chart) + ", which the first test that used this render tells in full";
  }

  private String title(RenderedChart chart) {
    return "%s renders what a cluster would refuse: %d %s"
        .formatted(chart, problems.size(), problems.size() == 1 ? "problem" : "problems");
  }
}
