package io.helmtest.assertions.identity;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.Checks;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import java.util.function.Consumer;

/** The names of all objects of a render that have one. */
public final class NamesAssert extends AbstractHelmAssert<NamesAssert> {
  private final RenderedChart chart;
  private final List<ManifestDocument> documents;

  /**
   * The names of a render.
   *
   * @param chart the render
   * @param wording the words that a test adds to failures
   */
  public NamesAssert(RenderedChart chart, Wording wording) {
    super(wording, NamesAssert.class);
    this.chart = chart;
    this.documents =
        chart.documents().stream().filter(document -> !document.id().name().isEmpty()).toList();
  }

  /**
   * Checks {@link #areUnique}, {@link NameAssert#beginsWithRelease} and {@link
   * NameAssert#fitsDnsLabel} of all. All failures are reported.
   *
   * <pre>{@code
   * // passes for Deployment shop-web and Service shop-web of release shop, fails for a Service web
   * assertThat(chart).names().areSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is not, or nothing is rendered
   */
  public NamesAssert areSound() {
    return each(
        object -> {
          isUnique(object);
          new NameAssert(object).beginsWithRelease().fitsDnsLabel();
        });
  }

  /**
   * Checks that no two objects of a kind and namespace have one name. An object without a namespace
   * is in the release's. Hooks that run at different events may share one.
   *
   * <pre>{@code
   * // passes for Deployment web and Service web, fails for two Services web of two templates
   * assertThat(chart).names().areUnique();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if two have one name, or nothing is rendered
   */
  public NamesAssert areUnique() {
    return each(this::isUnique);
  }

  /**
   * Checks {@link NameAssert#beginsWithRelease} of all.
   *
   * <pre>{@code
   * // passes for shop-web in release shop, fails for web
   * assertThat(chart).names().beginWithRelease();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one begins with something else, or nothing is rendered
   */
  public NamesAssert beginWithRelease() {
    return each(object -> new NameAssert(object).beginsWithRelease());
  }

  /**
   * Checks {@link NameAssert#fitsDnsLabel} of all.
   *
   * <pre>{@code
   * // passes for names of up to 63 characters, fails for one of 64
   * assertThat(chart).names().fitDnsLabels();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is longer, or nothing is rendered
   */
  public NamesAssert fitDnsLabels() {
    return each(object -> new NameAssert(object).fitsDnsLabel());
  }

  private NamesAssert each(Consumer<Subject> check) {
    if (documents.isEmpty()) {
      throw failure(
          chart.context(),
          "Expecting\n  at least one name to check\nbut " + RenderTitle.insteadOfNothing(chart));
    }
    List<Runnable> checks =
        documents.stream()
            .map(document -> new Subject(chart, document, "", wording()))
            .<Runnable>map(object -> () -> check.accept(object))
            .toList();
    new Checks(chart.context(), wording(), "each name of " + documents.size()).all(checks);
    return this;
  }

  private void isUnique(Subject object) {
    for (ManifestDocument other : documents) {
      if (other == object.document()) {
        return;
      }
      if (SameObject.in(chart, other, object.document())) {
        throw object
            .at("metadata.name")
            .mismatch(
                "to have metadata.name",
                "a name that no other %s has".formatted(other.id().kind()),
                "%s, as at %s".formatted(other.id().name(), other.locate("metadata.name")));
      }
    }
  }
}
