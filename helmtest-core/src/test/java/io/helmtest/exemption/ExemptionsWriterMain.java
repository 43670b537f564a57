package io.helmtest.exemption;

import io.helmtest.render.RenderContext;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes 25 exemptions one by one: into a file, for a chart in a folder, with a name in paths. */
final class ExemptionsWriterMain {
  private ExemptionsWriterMain() {}

  public static void main(String[] arguments) {
    ExemptionsWriter writer = ExemptionsWriterTest.writer(Path.of(arguments[0]));
    RenderContext render = TestRenders.in(Path.of(arguments[1])).in("");
    IntStream.range(0, 25)
        .mapToObj(i -> TestProblem.at(arguments[2] + i))
        .forEach(problem -> writer.add(TestRenders.judged(render, Set.of(), problem)));
  }
}
