package io.helmtest.exemption;

import io.helmtest.chart.Environment;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one test found in a render that judges the exemptions of the file.
 *
 * @param problems those that no exemption is for
 * @param documents what was rendered
 * @param render the render
 * @param environments the chart's; none if it has values of none
 */
public record JudgedRender(
    List<Problem> problems,
    List<ManifestDocument> documents,
    RenderContext render,
    Set<String> environments) {

  /** What exempts some of the problems in this render, and nothing else. */
  Stream<CriteriaTexts> criteria(List<Problem> some) {
    return new ItemPaths(some, documents)
        .all().entrySet().stream()
            .map(entry -> limited(Exemption.of(entry.getKey(), entry.getValue())))
            .map(exemption -> new CriteriaTexts(exemption.criteria().texts()));
  }

  private Exemption limited(Exemption exemption) {
    Exemption limited = exemption.chart(chart()).environment(render.environment().toString());
    return render.variant().isEmpty() ? limited : limited.variant(render.variant());
  }

  /** The environments that are known of the chart that criteria name; none for another chart. */
  Set<String> knownEnvironments(CriteriaTexts criteria) {
    if (!criteria.get(Criterion.CHART).contains(chart())) {
      return Set.of();
    }
    return environments.isEmpty() ? Set.of(Environment.unnamed().toString()) : environments;
  }

  private String chart() {
    return render.request().chart().metadata().name();
  }
}
