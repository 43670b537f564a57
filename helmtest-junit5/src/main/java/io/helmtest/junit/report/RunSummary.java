package io.helmtest.junit.report;

import io.helmtest.exemption.ExemptedCount;
import io.helmtest.exemption.ExemptionsWriter;
import io.helmtest.junit.report.summary.ExemptedTable;
import io.helmtest.junit.report.summary.SummaryTable;
import io.helmtest.settings.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run says at its end.
 *
 * @param tests its tests by environments
 * @param exemptions what is exempted, by environments
 * @param written the exemptions that it wrote, and how to go on; empty if it was not to write any
 */
record RunSummary(SummaryTable tests, ExemptedTable exemptions, List<String> written) {

  static RunSummary of(
      SummaryTable tests,
      ExemptedTable exemptions,
      Settings settings,
      List<ExemptedCount> counts,
      List<String> environments) {
    return new RunSummary(
        tests,
        exemptions,
        ExemptionsWriter.of(settings)
            .map(writer -> ("helmtest: " + writer.end(counts, environments)).lines().toList())
            .orElse(List.of()));
  }

  /** For the console. */
  List<String> lines() {
    return parts(tests.lines(), exemptions.lines());
  }

  /** For the pipeline's summary page. */
  List<String> markdown() {
    return parts(tests.markdown(), exemptions.markdown());
  }

  private List<String> parts(List<String> ofTests, List<String> ofExemptions) {
    return Stream.of(ofTests, apart(ofExemptions), apart(written)).flatMap(List::stream).toList();
  }

  private static List<String> apart(List<String> lines) {
    return lines.isEmpty() ? lines : Stream.concat(Stream.of(""), lines.stream()).toList();
  }
}
