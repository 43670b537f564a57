package io.helmtest.junit.patterns;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.NoSuchObjectException;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.RefusedManifestException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a pattern is about, and what it demands. None is fine: the pattern is skipped.
 *
 * @param <E> the assertion about one of them
 */
public final class Subjects<E> {
  private final Function<RenderedChartAssert, ElementsAssert<E>> noun;
  private final List<Consumer<? super ElementsAssert<E>>> checks;

  private Subjects(
      Function<RenderedChartAssert, ElementsAssert<E>> noun,
      List<Consumer<? super ElementsAssert<E>>> checks) {
    this.noun = noun;
    this.checks = checks;
  }

  /**
   * Subjects of which each has to pass each check: all failures are reported.
   *
   * @param noun what leads to them, such as {@code RenderedChartAssert::services}
   * @param checks what each has to pass
   * @param <E> the assertion about one of them
   * @return the subjects
   */
  @SafeVarargs
  public static <E> Subjects<E> each(
      Function<RenderedChartAssert, ElementsAssert<E>> noun, Consumer<? super E>... checks) {
    List<Consumer<? super ElementsAssert<E>>> ofEach = new ArrayList<>();
    for (Consumer<? super E> check : checks) {
      ofEach.add(elements -> elements.each(check));
    }
    return new Subjects<>(noun, ofEach);
  }

  /**
   * Subjects that have to pass a check together.
   *
   * @param noun what leads to them
   * @param check what they have to pass, where there are any
   * @param <E> the assertion about one of them
   * @return the subjects
   */
  public static <E> Subjects<E> all(
      Function<RenderedChartAssert, ElementsAssert<E>> noun,
      Consumer<? super ElementsAssert<E>> check) {
    return new Subjects<>(noun, List.of(check));
  }

  Stream<AssertionError> failuresIn(RenderedChart chart) {
    return checks.stream().flatMap(check -> Findings.failures(() -> checkSome(check, in(chart))));
  }

  /** Those that the pattern cannot read because of their API version. */
  Stream<ManifestDocument> otherVersionsIn(RenderedChart chart) {
    try {
      in(chart);
      return Stream.of();
    } catch (NoSuchObjectException missed) {
      List<ManifestDocument> others = missed.otherVersions();
      if (others.isEmpty()) {
        throw missed;
      }
      return Stream.concat(others.stream(), otherVersionsIn(chart.without(others)));
    } catch (RefusedManifestException refusal) {
      return Stream.of();
    }
  }

  private static <E> void checkSome(
      Consumer<? super ElementsAssert<E>> check, ElementsAssert<E> elements) {
    if (elements.count() > 0) {
      check.accept(elements);
    }
  }

  boolean areMissingIn(RenderedChart chart) {
    return in(chart).count() == 0;
  }

  String sortIn(RenderedChart chart) {
    return in(chart).title();
  }

  private ElementsAssert<E> in(RenderedChart chart) {
    return noun.apply(assertThat(chart));
  }
}
