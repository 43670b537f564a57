package io.helmtest.exemption;

import io.helmtest.chart.ModuleFolder;
import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes the exemptions that today's problems need into a file, over and over: what stands there
 * stays. Many threads and processes may do so at once.
 */
public final class ExemptionsWriter {
  private final Path file;
  private final String origin;
  private final Validity validity;

  private ExemptionsWriter(Path file, String origin, Validity validity) {
    this.file = file;
    this.origin = origin;
    this.validity = validity;
  }

  /**
   * The writer that a run asks for.
   *
   * @param settings what the run is told
   * @return the writer; empty unless {@value Settings#EXEMPTIONS_WRITE} names a file
   */
  public static Optional<ExemptionsWriter> of(Settings settings) {
    return settings
        .get(Settings.EXEMPTIONS_WRITE)
        .map(
            value ->
                new ExemptionsWriter(
                    ModuleFolder.resolve(PlatformPath.of(value.text())),
                    value.origin(),
                    Validity.of(settings)));
  }

  /**
   * Adds as few exemptions as exempt all problems of a render, and nothing else of it; each with a
   * reason to replace.
   *
   * @param judged the render: what occurs in all environments of the chart is exempted in all
   * @throws IllegalArgumentException if the file is there and no list of exemptions
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(JudgedRender judged) {
    if (!judged.problems().isEmpty()) {
      change(before -> before.plus(judged, validity));
    }
  }

  /**
   * Exempts in all environments what the run found in all that it tested.
   *
   * @param judged the renders of the run
   * @param declared the environments that its classes name, whether or not they were tested
   * @return what the run wrote, and how to go on
   */
  public String end(Collection<ExemptedCount> judged, Collection<String> declared) {
    int problems = judged.stream().mapToInt(ExemptedCount::written).sum();
    if (problems == 0) {
      return "no problem needs an exemption in " + file;
    }
    GeneratedExemptions written =
        change(before -> before.widened(each -> TestedEnvironments.of(each, judged, declared)));
    return WrittenExemptions.message(file, written.generated().size(), problems);
  }

  // A file is locked against other processes: threads of this one need a lock of their own.
  private GeneratedExemptions change(UnaryOperator<GeneratedExemptions> change) {
    synchronized (ExemptionsWriter.class) {
      try (FileChannel channel = open()) {
        channel.lock();
        GeneratedExemptions before = read(channel);
        GeneratedExemptions after = change.apply(before);
        if (!after.equals(before)) {
          write(channel, after);
        }
        return after;
      } catch (IOException e) {
        throw new UncheckedIOException(
            "%s names %s, which cannot be written: %s".formatted(origin, file, e), e);
      }
    }
  }

  private FileChannel open() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  // The streams stay open: closing one would close the channel, and with it unlock the file.
  private GeneratedExemptions read(FileChannel channel) throws IOException {
    String yaml =
        new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    return new GeneratedExemptions(
        yaml.isEmpty() ? List.of() : ExemptionReader.read(yaml, file.toString(), file.toString()));
  }

  private static void write(FileChannel channel, GeneratedExemptions exemptions)
      throws IOException {
    channel.truncate(0);
    Channels.newOutputStream(channel)
        .write(ExemptionYaml.file(exemptions.all()).getBytes(StandardCharsets.UTF_8));
  }
}
