package io.helmtest.exemption;

import io.helmtest.chart.Environment;
import io.helmtest.chart.TemplateGlob;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that an exemption is limited by. Immutable. */
final class Criteria {
  private static final Criteria NONE = new Criteria(new EnumMap<>(Criterion.class));
  private static final String ANYTHING = "**";

  private final Map<Criterion, List<String>> texts;
  private final List<PathPattern> paths;
  private final List<TemplateGlob> templates;

  private Criteria(Map<Criterion, List<String>> texts) {
    this.texts = texts;
    this.paths = get(Criterion.PATH).stream().map(PathPattern::of).toList();
    this.templates = get(Criterion.TEMPLATE).stream().map(TemplateGlob::of).toList();
  }

  static Criteria none() {
    return NONE;
  }

  /** Limits them to any of some texts. */
  Criteria with(Criterion criterion, List<String> anyOf) {
    boolean isBlank = criterion != Criterion.PATH && anyOf.stream().anyMatch(String::isBlank);
    if (anyOf.isEmpty() || isBlank) {
      throw new IllegalArgumentException(
          "An exemption's %s is %s: name one, or leave it out."
              .formatted(criterion.key(), isBlank ? "blank" : "an empty list"));
    }
    Map<Criterion, List<String>> changed = new EnumMap<>(texts);
    changed.put(criterion, List.copyOf(anyOf));
    return new Criteria(changed);
  }

  /** Any of these; empty where they are not limited by it. */
  List<String> get(Criterion criterion) {
    return texts.getOrDefault(criterion, List.of());
  }

  /** Whether they leave no problem of a render out. */
  boolean matchEverything() {
    return Stream.of(Criterion.PATTERN, Criterion.KIND, Criterion.PATH, Criterion.TEMPLATE)
        .map(this::get)
        .allMatch(anyOf -> anyOf.isEmpty() || anyOf.contains(ANYTHING));
  }

  boolean match(Problem problem) {
    return areOf(problem.pattern())
        && allow(Criterion.KIND, problem.object().kind())
        && (templates.isEmpty() || isFromOneOfThem(problem.location().template()))
        && (paths.isEmpty() || isAtOneOfThem(problem.path()));
  }

  private boolean isFromOneOfThem(@Nullable String template) {
    return template != null
        && templates.stream().anyMatch(glob -> glob.matches(TemplateGlob.inChart(template)));
  }

  private boolean isAtOneOfThem(String path) {
    return paths.stream().anyMatch(pattern -> pattern.matches(path));
  }

  boolean areFor(RenderContext render) {
    return allow(Criterion.CHART, render.request().chart().metadata().name())
        && allow(Criterion.ENVIRONMENT, render.environment().toString())
        && allow(Criterion.VARIANT, render.variant());
  }

  /** Whether they are for what a pattern's test finds; for a cluster's refusals, if it is empty. */
  boolean areOf(String pattern) {
    List<String> patterns = get(Criterion.PATTERN);
    return patterns.isEmpty() ? pattern.isEmpty() : patterns.contains(pattern);
  }

  /** The environments of a chart; none if they name none, values.yaml alone, or another chart. */
  List<Environment> environmentsOf(String chart) {
    return get(Criterion.ENVIRONMENT).stream()
        .filter(name -> allow(Criterion.CHART, chart))
        .filter(name -> !name.equals(Environment.unnamed().toString()))
        .map(Environment::named)
        .toList();
  }

  Map<Criterion, List<String>> texts() {
    return texts;
  }

  private boolean allow(Criterion criterion, String found) {
    List<String> anyOf = get(criterion);
    return anyOf.isEmpty() || anyOf.contains(found);
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
