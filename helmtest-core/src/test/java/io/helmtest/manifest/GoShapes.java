package io.helmtest.manifest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The types of Kubernetes as the oracle prints them.
 *
 * @param kinds the Go type of each apiVersion and kind
 * @param fields the Go types of the fields of each Go type
 */
record GoShapes(Map<String, String> kinds, Map<String, Map<String, String>> fields) {
  // Comes with each group of Kubernetes, and is in no manifest.
  private static final Pattern TOOLS =
      Pattern.compile(".* (\\w*(List|Options)|WatchEvent|Status|API(Group|Versions))");

  static GoShapes of(List<String> lines) {
    GoShapes shapes = new GoShapes(new TreeMap<>(), new HashMap<>());
    lines.stream().map(line -> line.split("\t", -1)).forEach(shapes::add);
    return shapes;
  }

  private void add(String[] columns) {
    if (columns.length == 3) {
      fields.computeIfAbsent(columns[0], type -> new TreeMap<>()).put(columns[1], columns[2]);
    } else if (!TOOLS.matcher(columns[0]).matches()) {
      kinds.put(columns[0], columns[1]);
    }
  }
}
