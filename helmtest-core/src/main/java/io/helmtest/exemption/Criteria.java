package io.helmtest.exemption;

import io.helmtest.chart.Environment;
import io.helmtest.chart.TemplateGlob;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that an exemption is limited by. Immutable. */
final class Criteria {
  private static final Criteria NONE = new Criteria(new EnumMap<>(Criterion.class));
  private static final String ANYTHING = "**";

  private final Map<Criterion, String> texts;
  private final Optional<PathPattern> path;
  private final Optional<TemplateGlob> template;

  private Criteria(Map<Criterion, String> texts) {
    this.texts = texts;
    this.path = get(Criterion.PATH).map(PathPattern::of);
    this.template = get(Criterion.TEMPLATE).map(TemplateGlob::of);
  }

  static Criteria none() {
    return NONE;
  }

  Criteria with(Criterion criterion, String text) {
    if (text.isBlank() && criterion != Criterion.PATH) {
      throw new IllegalArgumentException(
          "An exemption's %s is blank: name one, or leave it out.".formatted(criterion.key()));
    }
    Map<Criterion, String> changed = new EnumMap<>(texts);
    changed.put(criterion, text);
    return new Criteria(changed);
  }

  Criteria without(Criterion criterion) {
    Map<Criterion, String> changed = new EnumMap<>(texts);
    changed.remove(criterion);
    return new Criteria(changed);
  }

  Optional<String> get(Criterion criterion) {
    return Optional.ofNullable(texts.get(criterion));
  }

  /** Whether they leave no problem of a render out. */
  boolean matchEverything() {
    return Stream.of(Criterion.PATTERN, Criterion.KIND, Criterion.PATH, Criterion.TEMPLATE)
        .allMatch(criterion -> get(criterion).orElse(ANYTHING).equals(ANYTHING));
  }

  boolean match(Problem problem) {
    return areOf(problem.pattern())
        && allow(Criterion.KIND, problem.object().kind())
        && template.map(glob -> isFrom(glob, problem)).orElse(true)
        && path.map(pattern -> pattern.matches(problem.path())).orElse(true);
  }

  private static boolean isFrom(TemplateGlob glob, Problem problem) {
    return Optional.ofNullable(problem.location().template())
        .map(TemplateGlob::inChart)
        .filter(glob::matches)
        .isPresent();
  }

  boolean areFor(RenderContext render) {
    return allow(Criterion.CHART, render.request().chart().metadata().name())
        && allow(Criterion.ENVIRONMENT, render.environment().toString())
        && allow(Criterion.VARIANT, render.variant());
  }

  /** Whether they are for what a pattern's test finds; for a cluster's refusals, if it is empty. */
  boolean areOf(String pattern) {
    return get(Criterion.PATTERN).orElse("").equals(pattern);
  }

  /** Whether all that others match is matched by these. */
  boolean cover(Criteria others) {
    return others.areOf(get(Criterion.PATTERN).orElse(""))
        && texts.entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(others.texts.get(entry.getKey())));
  }

  /** The environment of a chart; empty if they name none, values.yaml alone, or another chart. */
  Optional<Environment> environmentOf(String chart) {
    return get(Criterion.ENVIRONMENT)
        .filter(name -> allow(Criterion.CHART, chart))
        .filter(name -> !name.equals(Environment.unnamed().toString()))
        .map(Environment::named);
  }

  Map<Criterion, String> texts() {
    return texts;
  }

  private boolean allow(Criterion criterion, String found) {
    return get(criterion).map(found::equals).orElse(true);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Criteria criteria && texts.equals(criteria.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** As YAML on one line. */
  @Override
  public String toString() {
    return ExemptionYaml.line(this);
  }
}
