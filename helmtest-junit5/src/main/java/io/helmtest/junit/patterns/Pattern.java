package io.helmtest.junit.patterns;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.subject.Mismatch;
import io.helmtest.assertions.subject.MismatchTable;
import io.helmtest.exemption.Exempted;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A pattern's name, by which its findings are exempted, and how its test comes out.
 *
 * <pre>{@code
 * @EnvironmentTest
 * default void replicas(RenderedChart chart) {
 *   Pattern.named("replicas")
 *       .check(chart, each(all -> all.objects("Deployment"), web -> web.at("spec.replicas").isPresent()));
 * }
 * }</pre>
 */
public final class Pattern {
  private final String name;
  private final List<Consumer<RenderedChartAssert>> expectations;

  private Pattern(String name, List<Consumer<RenderedChartAssert>> expectations) {
    this.name = name;
    this.expectations = expectations;
  }

  /**
   * A pattern.
   *
   * @param name that of its test method
   * @return the pattern
   */
  public static Pattern named(String name) {
    return new Pattern(name, List.of());
  }

  /**
   * Adds what the chart's owner expects, whatever is rendered.
   *
   * @param expectation a check of the whole render
   * @return the changed pattern
   */
  public Pattern expecting(Consumer<RenderedChartAssert> expectation) {
    return new Pattern(name, Stream.concat(expectations.stream(), Stream.of(expectation)).toList());
  }

  /**
   * Adds what the chart's owner expects of several things by name, whatever is rendered.
   *
   * @param names what is known of by its owner
   * @param expectation a check of the whole render for each name
   * @return the changed pattern
   */
  public Pattern expecting(Set<String> names, BiConsumer<RenderedChartAssert, String> expectation) {
    Pattern pattern = this;
    for (String name : new TreeSet<>(names)) {
      pattern = pattern.expecting(release -> expectation.accept(release, name));
    }
    return pattern;
  }

  /**
   * Checks all subjects that a render installs, tests and custom resource definitions left out, and
   * lets go what the chart's exemptions of this pattern name.
   *
   * @param chart the render
   * @param subjects what to check, and how
   * @throws AssertionError if some fail; the message lists all, each with its exemption
   * @throws IllegalStateException if an exemption of this pattern exempts nothing
   * @throws TestAbortedException if there is no subject: the test is skipped
   */
  public void check(RenderedChart chart, Subjects<?>... subjects) {
    OtherVersions unread = OtherVersions.in(chart.installed(), subjects);
    RenderedChart installed = unread.others();
    Findings findings = Findings.of(name, failures(unread, subjects));
    Exempted exempted = chart.exempted(name, findings.problems());
    if (!exempted.remaining().isEmpty() || !findings.others().isEmpty()) {
      throw new PatternError(
          message(chart.context(), exempted, findings), findings.mismatches(exempted.remaining()));
    }
    if (!exempted.stale().isEmpty()) {
      throw new IllegalStateException(exempted.staleMessage(chart.context()));
    }
    skipWithout(chart.context(), installed, subjects);
  }

  private List<AssertionError> failures(OtherVersions unread, Subjects<?>... subjects) {
    RenderedChart installed = unread.others();
    return Stream.of(
            unread.failures(),
            Arrays.stream(subjects).flatMap(each -> each.failuresIn(installed)),
            expectations.stream()
                .flatMap(each -> Findings.failures(() -> each.accept(assertThat(installed)))))
        .flatMap(failures -> failures)
        .toList();
  }

  private static void skipWithout(
      RenderContext render, RenderedChart installed, Subjects<?>... subjects) {
    if (Arrays.stream(subjects).allMatch(each -> each.areMissingIn(installed))) {
      List<String> sorts =
          Arrays.stream(subjects).map(each -> each.sortIn(installed)).distinct().toList();
      String variant = render.variant().isEmpty() ? "" : " (" + render.variant() + ")";
      throw new TestAbortedException(
          "%s%s renders no %s".formatted(render.environment(), variant, either(sorts)));
    }
  }

  // Where there are no workloads, there are no workloads with volumes either.
  private static String either(List<String> sorts) {
    List<String> widest =
        sorts.stream()
            .filter(sort -> sorts.stream().noneMatch(wider -> sort.startsWith(wider + " ")))
            .toList();
    int last = widest.size() - 1;
    return last == 0
        ? widest.get(0)
        : String.join(", ", widest.subList(0, last)) + " or " + widest.get(last);
  }

  private String message(RenderContext render, Exempted exempted, Findings findings) {
    List<Mismatch> mismatches = findings.mismatches(exempted.remaining());
    int count = mismatches.size() + findings.others().size();
    List<String> entries =
        new ArrayList<>(
            MismatchTable.of(
                mismatches, mismatch -> exempted.offer(new PatternProblem(name, mismatch))));
    entries.addAll(findings.others());
    return "%sPattern %s does not hold: %d %s\n%s\n%s"
        .formatted(
            render.prefix(),
            name,
            count,
            count == 1 ? "problem" : "problems",
            Lines.of(entries),
            render.footer());
  }
}
