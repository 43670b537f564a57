package io.helmtest.render;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.helmtest.chart.Chart;
import io.helmtest.chart.ChartDependency;
import io.helmtest.chart.ValuesLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a failure whose message does not say it. */
final class Remedy {
  private static final Pattern DEPENDENCIES = Pattern.compile("missing in charts/ directory");
  private static final Pattern LAYER =
      Pattern.compile("failed to parse helmtest-values-layer-(\\d{1,6})\\.yaml");
  private static final Pattern DEFAULTS = Pattern.compile("cannot load values\\.yaml");
  private static final Pattern RECURSION =
      Pattern.compile(
          "nested reference name: (\\S+):|executing (\"[^\"]+\") at <[^>\\n]*>:\\s+exceeded maximum template depth|stack overflow");

  private static final int SIGKILL = 128 + 9;
  private static final String MEMORY =
      "look for what a template makes endless or giant: the system kills what uses up its memory";

  private final String message;
  private final RenderRequest request;

  private Remedy(RenderFailure failure, RenderRequest request) {
    this.message = failure.message();
    this.request = request;
  }

  /** A line, or empty where the message is enough. */
  static Optional<String> of(RenderFailure failure, RenderRequest request) {
    Remedy remedy = new Remedy(failure, request);
    return remedy
        .when(DEPENDENCIES, found -> Optional.of(fetch(request.chart())))
        .or(() -> remedy.when(LAYER, remedy::layer).flatMap(ValuesLayer::problem))
        .or(() -> remedy.when(DEFAULTS, found -> defaults(request.chart())))
        .or(() -> remedy.when(RECURSION, found -> Optional.of(recursion(found))))
        .or(() -> Optional.of(MEMORY).filter(hint -> failure.exitCode().orElse(0) == SIGKILL));
  }

  private <T> Optional<T> when(Pattern pattern, Function<Matcher, Optional<T>> remedy) {
    return Optional.of(pattern.matcher(message)).filter(Matcher::find).flatMap(remedy);
  }

  // Nothing is fetched unasked: a test would depend on the network, and on what is there today.
  private static String fetch(Chart chart) {
    return Files.isDirectory(chart.path())
        ? "fetch them with: %shelm dependency build %s"
            .formatted(repositories(chart), quoted(chart.path()))
        : "package the chart again with: helm package --dependency-update <its folder>";
  }

  // Helm builds from repositories that it knows by a name; any name does.
  private static String repositories(Chart chart) {
    return chart.dependencies().stream()
        .filter(dependency -> dependency.repository().matches("https?://.*"))
        .collect(
            toMap(ChartDependency::repository, ChartDependency::name, (a, b) -> a, TreeMap::new))
        .entrySet()
        .stream()
        .map(one -> "helm repo add %s %s && ".formatted(shell(one.getValue()), url(one.getKey())))
        .collect(joining());
  }

  private static String url(String repository) {
    return shell(repository.replaceFirst("//[^/]*@", "//USER:PASSWORD@"));
  }

  private static String quoted(Path path) {
    return shell(path.toString());
  }

  private static String shell(String text) {
    return text.matches("[\\w/.:\\\\-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private Optional<ValuesLayer> layer(Matcher found) {
    int index = Integer.parseInt(found.group(1));
    return request.values().stream().skip(index).findFirst();
  }

  private static Optional<String> defaults(Chart chart) {
    return chart.defaultValues().flatMap(ValuesLayer::problem);
  }

  private static String recursion(Matcher found) {
    String include = found.group(1) == null ? found.group(2) : "\"" + found.group(1) + "\"";
    return "end the recursion: %s calls itself, by include, template or tpl"
        .formatted(include == null ? "a template" : "template " + include);
  }
}
