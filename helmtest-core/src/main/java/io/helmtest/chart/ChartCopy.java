package io.helmtest.chart;

import io.helmtest.settings.PlatformPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a chart's files into a folder, with other versions in its Chart.yaml. */
final class ChartCopy {
  private final Chart chart;
  private final Path folder;
  private final ChartReader reader;

  ChartCopy(Chart chart, Path folder) {
    this.chart = chart;
    this.folder = folder;
    this.reader = new ChartReader(chart.path());
  }

  Path write() {
    try {
      // Read to the end before the first write: the folder may be one inside the chart.
      Contents contents = new Contents();
      reader.read(contents);
      for (Map.Entry<String, byte[]> file : contents.files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
      for (Map.Entry<String, Path> large : contents.large.entrySet()) {
        Files.createSymbolicLink(file(large.getKey()), large.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The chart at " + chart.path() + " cannot be copied: " + e, e);
    }
  }

  private static final class Contents implements ChartReader.Visitor {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Path> large = new TreeMap<>();

    @Override
    public void visit(String name, byte[] content) {
      files.put(name, content);
    }

    // Helm refuses it, unless .helmignore leaves it out.
    @Override
    public void tooLarge(String name, Path file) {
      large.put(name, file);
    }
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(PlatformPath.of(name));
    Files.createDirectories(file.getParent());
    return file;
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(
        file(name), name.equals("Chart.yaml") ? withVersions(content) : closed(name, content));
  }

  private byte[] closed(String name, byte[] content) throws IOException {
    if (ChartFiles.isSchema(name)) {
      return SealedSchema.of(content).orElse(content);
    }
    return ChartFiles.isPacked(name)
        ? new SealedPackage(reader, chart.path().resolve(name).toString()).of(content)
        : content;
  }

  private byte[] withVersions(byte[] chartYaml) {
    String text = new String(chartYaml, StandardCharsets.UTF_8);
    ChartMetadata metadata = chart.metadata();
    text = withField(text, "version", metadata.version());
    text = withField(text, "appVersion", metadata.appVersion());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String withField(String yaml, String field, @Nullable String value) {
    if (value == null) {
      return yaml;
    }
    String line = field + ": " + JsonText.of(field, value);
    Matcher present = Pattern.compile("(?m)^[\"']?" + field + "[\"']?\\s*:.*$").matcher(yaml);
    return present.find()
        ? present.replaceFirst(Matcher.quoteReplacement(line))
        : yaml.stripTrailing() + "\n" + line + "\n";
  }
}
