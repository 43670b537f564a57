package io.helmtest.render;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of NOTES.txt, which {@code helm template} leaves out: a template that is added to a copy
 * of the chart includes it. So it is rendered for the same cluster as all else.
 */
final class HelmNotes {
  static final String NOTES = "templates/NOTES.txt";
  // Helm renders it behind NOTES.txt, which fails by itself then.
  static final String TEMPLATE = "templates/0-helmtest-notes.yaml";
  private static final String KEY = "notes: ";
  static final String TEXT =
      """
      {{- $all := dict -}}
      {{- range $key, $value := . }}{{ $_ := set $all $key $value }}{{ end -}}
      {{- $notes := print .Template.BasePath "/NOTES.txt" -}}
      {{- $_ := set $all "Template" (dict "Name" $notes "BasePath" .Template.BasePath) -}}
      notes: {{ include $notes $all | toJson }}
      """;

  private HelmNotes() {}

  static List<String> arguments(RenderRequest request, HelmInputs inputs) {
    return Stream.concat(
            Stream.of("template", "--show-only=" + TEMPLATE),
            HelmCommandLine.template(request, inputs).stream().skip(1))
        .toList();
  }

  static RenderOutcome of(RenderOutcome outcome) {
    return outcome instanceof RenderResult rendered
        ? new RenderResult(text(rendered.output()), rendered.warnings())
        : outcome;
  }

  private static String text(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith(KEY))
        .findFirst()
        .map(line -> JsonMapper.shared().readTree(line.substring(KEY.length())).asString())
        .orElse("");
  }
}
