package io.helmtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes charts as nobody means them: planted commands, foreign addresses, odd names and depths.
 */
final class HostileCharts {
  private static final List<String> PLANTED =
      List.of(
          "##vso[task.complete result=Succeeded;]",
          "##[error]",
          "[[ATTACHMENT|/etc/passwd]]",
          "[[ATTACHMENT|../../a]]",
          "\u001b[31m",
          "\ufffe",
          "\u0000",
          "\u2028",
          "]]>",
          "é",
          "{{ fail \"##vso[a]\" }}",
          "../../a",
          "%s%n",
          "\"'`");
  private static final List<String> SHAPES =
      List.of(
          "{'$ref': 'URL'}",
          "{'$schema': 'http://json-schema.org/draft-07/schema#', 'properties': {'a': {'$id': 'URL', '$ref': '#/x'}, 'b': {'$ref': 'URL'}}}",
          "{'$id': 'URL', 'properties': {'a': {'$ref': 'x#/y'}}}",
          "{'enum': [{'$id': 'URL', '$ref': '#/x'}], 'not': {'$ref': '#/enum/0'}}",
          "{'$schema': 'URL'}",
          "{'$ref': 'file:///proc/self/cwd/helmtest-values-layer-0.yaml'}",
          "{'properties': {'a': {'pattern': 'PLANTED', 'maximum': 1, 'type': 'PLANTED'}}}",
          "{'required': ['PLANTED'], 'properties': {'PLANTED': {'const': 'PLANTED'}}}",
          "{'a': ");

  private final Random random;
  private final String url;

  HostileCharts(long seed, String url) {
    this.random = new Random(seed);
    this.url = url;
  }

  Path write(Path chart) throws IOException {
    put(chart, "Chart.yaml", metadata("name", "tiny"));
    put(chart, "templates/cm.yaml", template());
    for (int parts = random.nextInt(4); parts > 0; parts--) {
      add(chart);
    }
    return chart;
  }

  String values() {
    return switch (random.nextInt(4)) {
      case 0 -> "a: %s\n".formatted(quoted(planted()));
      case 1 -> "%s: [%s]\n".formatted(quoted(planted()), quoted(planted()));
      case 2 -> "a: " + "[".repeat(depth());
      default -> "$ref: '%s'\na: {b: 5}\n".formatted(url);
    };
  }

  private void add(Path chart) throws IOException {
    switch (random.nextInt(9)) {
      case 0 -> put(chart, "values.yaml", values());
      case 1, 2 -> put(chart, "values.schema.json", schema());
      case 3 ->
          put(chart, "templates/" + planted().replaceAll("[/\0\ufffe]", "") + ".yaml", template());
      case 4 -> put(chart, "templates/NOTES.txt", planted());
      case 5, 6 -> pack(chart, "charts/" + random.nextInt(3) + ".tgz");
      case 7 ->
          link(
              chart,
              List.of("/proc/self/environ", "/dev/zero", ".", "..", "none").get(random.nextInt(5)));
      default -> put(chart, "charts/" + random.nextInt(3) + "/Chart.yaml", metadata("name", "a"));
    }
  }

  private String metadata(String field, String usual) {
    String name = random.nextBoolean() ? usual : planted();
    String version = random.nextInt(3) > 0 ? "0.1.0" : planted();
    String more =
        switch (random.nextInt(7)) {
          case 0 -> "kubeVersion: " + quoted(planted() + "a".repeat(random.nextInt(100_000)));
          case 1 ->
              "dependencies: [{name: %s, version: '*', alias: %s}]"
                  .formatted(quoted(planted()), quoted(planted()));
          case 2 -> "annotations: " + "[".repeat(depth()) + "]".repeat(depth());
          case 3 -> "type: " + quoted(planted());
          default -> "appVersion: " + quoted(planted());
        };
    return "apiVersion: v2\n%s: %s\nversion: %s\n%s\n"
        .formatted(field, quoted(name), quoted(version), more);
  }

  private String template() {
    String text = quoted(planted());
    return switch (random.nextInt(7)) {
      case 0 -> "{{ fail %s }}".formatted(text);
      case 1 -> "a: {{ tpl %s . }}".formatted(text);
      case 2 -> "apiVersion: v1\nkind: %s\nmetadata: {name: %s}\n".formatted(text, text);
      case 3 ->
          "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {%s: %s}\n"
              .formatted(text, text);
      case 4 ->
          "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nx%s: %s\n".formatted(planted(), text);
      case 5 ->
          "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: "
              + "[".repeat(depth())
              + "]".repeat(depth());
      default -> planted() + ": {{ .Values.a }}\n";
    };
  }

  private String schema() {
    String shape = SHAPES.get(random.nextInt(SHAPES.size())).replace('\'', '"').replace("URL", url);
    return shape.replace("\"PLANTED\"", quoted(planted()));
  }

  private void pack(Path chart, String name) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("top/Chart.yaml", metadata("name", "sub" + random.nextInt(3)));
    entries.put("top/values.schema.json", schema());
    entries.put("top/templates/" + planted().replace("\0", "") + ".yaml", template());
    TestCharts.write(chart, name + ".txt", "");
    TestArchives.write(chart.resolve(name), entries);
  }

  private void link(Path chart, String target) throws IOException {
    if (!Files.isSymbolicLink(chart.resolve("linked"))) {
      Files.createSymbolicLink(chart.resolve("linked"), Path.of(target));
    }
  }

  private static void put(Path chart, String name, String text) {
    TestCharts.write(chart, name, text.replace("\ud800", ""));
  }

  private String planted() {
    String first = PLANTED.get(random.nextInt(PLANTED.size()));
    return random.nextBoolean() ? first : first + PLANTED.get(random.nextInt(PLANTED.size()));
  }

  private int depth() {
    return List.of(3, 200, 9_000, 20_000).get(random.nextInt(4));
  }

  /** As JSON, YAML and Go read it. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      quoted.append(
          letter < 0x20 || letter > 0x7e || letter == '"' || letter == '\\'
              ? "\\u%04x".formatted((int) letter)
              : letter);
    }
    return quoted.append('"').toString();
  }
}
