package io.helmtest;

import io.helmtest.chart.TemplateGlob;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A pattern for a chart's templates, which matches at least one of them. */
record TemplatePattern(TemplateGlob glob) {

  private static final List<String> FOLDERS = List.of("templates/", "charts/");

  static TemplatePattern of(String pattern, RenderedChart chart) {
    TemplateGlob glob = TemplateGlob.of(pattern);
    NavigableSet<String> names = names(chart);
    if (names.stream().noneMatch(glob::matches)) {
      throw new IllegalArgumentException(
          "No template of %s is named \"%s\"%s\nIt has:\n%s"
              .formatted(chart, pattern, question(pattern, names), Lines.of(names)));
    }
    return new TemplatePattern(glob);
  }

  private static String question(String pattern, Set<String> names) {
    return FOLDERS.stream()
        .map(folder -> folder + pattern)
        .filter(whole -> names.stream().anyMatch(TemplateGlob.of(whole)::matches))
        .findFirst()
        .or(() -> ClosestMatch.ofPath(pattern, names))
        .map(ClosestMatch::question)
        .orElse("");
  }

  boolean matches(ManifestDocument document) {
    return document.template().map(TemplateGlob::inChart).filter(glob::matches).isPresent();
  }

  // A subchart's templates are rendered under its alias, so what was rendered counts too.
  private static NavigableSet<String> names(RenderedChart chart) {
    NavigableSet<String> names = new TreeSet<>();
    chart.context().request().chart().fileNames().stream()
        .filter(
            name -> name.matches("(charts/[^/]+/)*(templates|crds)/.*") && !name.endsWith(".tpl"))
        .forEach(names::add);
    chart.unchecked().stream()
        .flatMap(document -> document.template().stream())
        .map(TemplateGlob::inChart)
        .forEach(names::add);
    return names;
  }
}
