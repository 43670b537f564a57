package io.helmtest.junit.report;

import io.helmtest.RenderedChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A render's text, the lines at fault marked in its margin. */
final class MarkedManifest {
  static final String MARK = ">> ";
  private static final String NO_MARK = "   ";
  private static final int CONTEXT = 60;

  private MarkedManifest() {}

  static String of(RenderedChart chart, Set<Integer> lines) {
    String[] text = chart.maskedYaml().split("\n", -1);
    return IntStream.range(0, text.length)
        .mapToObj(i -> (lines.contains(i + 1) ? MARK : NO_MARK) + text[i])
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  /** The lines around the first mark, or the first lines where there is none. */
  static String excerpt(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(file)) {
      List<String> all = lines.toList();
      int mark =
          Math.max(0, all.stream().map(line -> line.startsWith(MARK)).toList().indexOf(true));
      int from = Math.max(0, mark - CONTEXT);
      return String.join("\n", all.subList(from, Math.min(all.size(), mark + CONTEXT)));
    }
  }
}
