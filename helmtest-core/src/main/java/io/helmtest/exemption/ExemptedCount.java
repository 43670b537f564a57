package io.helmtest.exemption;

import static java.util.stream.Collectors.toMap;

import io.helmtest.render.RenderContext;
import java.util.Collection;
import java.util.List;

/**
 * How many problems of a render were exempted.
 *
 * @param chart the chart's name
 * @param environment the environment's name
 * @param variant the variant's name; empty for none
 * @param pattern whose test found the problems; empty for what a cluster would refuse
 * @param exempted how many may stay
 * @param unexplained how many of them may stay for no reason but {@code TODO}
 * @param written of how many an exemption was written down
 */
public record ExemptedCount(
    String chart,
    String environment,
    String variant,
    String pattern,
    int exempted,
    int unexplained,
    int written) {

  /**
   * Counts what a test found in a render.
   *
   * @param pattern whose test it is; empty for what a cluster would refuse
   * @param render the render
   * @param problems what it found, after the exemptions
   * @param isWritten whether exemptions of what remains were written down
   * @return the counts
   */
  public static ExemptedCount of(
      String pattern, RenderContext render, Exempted problems, boolean isWritten) {
    return new ExemptedCount(
        render.request().chart().metadata().name(),
        render.environment().toString(),
        render.variant(),
        pattern,
        problems.exempted().size(),
        problems.unexplained(),
        isWritten ? problems.remaining().size() : 0);
  }

  /**
   * Counts each problem once, however many tests found it.
   *
   * @param counts those of a run
   * @return for each pattern and render the largest numbers
   */
  public static List<ExemptedCount> ofRenders(Collection<ExemptedCount> counts) {
    return List.copyOf(
        counts.stream()
            .collect(toMap(ExemptedCount::render, count -> count, ExemptedCount::most))
            .values());
  }

  private ExemptedCount render() {
    return new ExemptedCount(chart, environment, variant, pattern, 0, 0, 0);
  }

  private ExemptedCount most(ExemptedCount other) {
    return new ExemptedCount(
        chart,
        environment,
        variant,
        pattern,
        Math.max(exempted, other.exempted),
        Math.max(unexplained, other.unexplained),
        Math.max(written, other.written));
  }
}
