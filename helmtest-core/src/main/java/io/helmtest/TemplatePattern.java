package io.helmtest;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A glob over the names of a chart's templates, which matches at least one of them. */
record TemplatePattern(PathMatcher matcher) {

  static TemplatePattern of(String pattern, RenderedChart chart) {
    TemplatePattern templates =
        new TemplatePattern(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    NavigableSet<String> names = names(chart);
    if (names.stream().noneMatch(templates::matches)) {
      throw new IllegalArgumentException(
          "No template of %s is named \"%s\"%s\nIt has:\n%s"
              .formatted(chart, pattern, ClosestMatch.question(pattern, names), Lines.of(names)));
    }
    return templates;
  }

  boolean matches(ManifestDocument document) {
    return document.template().map(TemplatePattern::withoutChart).filter(this::matches).isPresent();
  }

  private boolean matches(String name) {
    return matcher.matches(Path.of(name));
  }

  // A subchart's templates are rendered under its alias, so what was rendered counts too.
  private static NavigableSet<String> names(RenderedChart chart) {
    NavigableSet<String> names = new TreeSet<>();
    chart.context().request().chart().fileNames().stream()
        .filter(
            name -> name.matches("(charts/[^/]+/)*(templates|crds)/.*") && !name.endsWith(".tpl"))
        .forEach(names::add);
    chart.documents().stream()
        .flatMap(document -> document.template().stream())
        .map(TemplatePattern::withoutChart)
        .forEach(names::add);
    return names;
  }

  private static String withoutChart(String template) {
    return template.substring(template.indexOf('/') + 1);
  }
}
