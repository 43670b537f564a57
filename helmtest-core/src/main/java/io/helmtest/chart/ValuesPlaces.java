package io.helmtest.chart;

import io.helmtest.message.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a values file is looked for that a relative path names: in the chart or inside its package,
 * then beside it, then in the module's folder, then in folders named for it.
 *
 * @param chart the chart
 * @param more absolute folders to look in after all others
 */
public record ValuesPlaces(Chart chart, List<Path> more) {

  Optional<ValuesLayer> find(String file, String name) {
    return chart
        .files()
        .text(file)
        .map(yaml -> new ValuesLayer(name, yaml))
        .or(() -> onDisk(file).map(path -> ValuesLayer.file(path, name)));
  }

  private Optional<Path> onDisk(String file) {
    return tried(file).filter(Files::isRegularFile).findFirst();
  }

  List<Path> folders() {
    Stream<Path> beside = Stream.ofNullable(chart.path().getParent());
    Stream<Path> module = Stream.of(ModuleFolder.resolve(Path.of("")));
    Stream<Path> around = Stream.concat(Stream.of(chart.path()), Stream.concat(beside, module));
    return Stream.concat(around, more.stream()).distinct().toList();
  }

  private Stream<Path> tried(String file) {
    return folders().stream().map(folder -> folder.resolve(file).normalize()).distinct();
  }

  IllegalArgumentException missing(String file) {
    return new IllegalArgumentException(
        "There is no values file at \"%s\", tried:\n%s"
            .formatted(file, Lines.of(tried(file).map(Path::toString).toList())));
  }
}
