package io.helmtest.junit;

import io.helmtest.chart.ModuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What the charts of a class are called: by their names; where several have the same, by their
 * folders' or packages' names; where these are the same too, by their paths from the module.
 */
final class ChartLabels {
  private ChartLabels() {}

  static List<String> of(List<String> names, List<Path> paths) {
    Path module = ModuleFolder.resolve(Path.of(""));
    List<String> byFolder = distinct(names, i -> String.valueOf(paths.get(i).getFileName()));
    return distinct(byFolder, i -> module.relativize(paths.get(i)).toString().replace('\\', '/'));
  }

  private static List<String> distinct(List<String> labels, IntFunction<String> other) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      all.add(Collections.frequency(labels, label) > 1 ? other.apply(i) : label);
    }
    return all;
  }
}
