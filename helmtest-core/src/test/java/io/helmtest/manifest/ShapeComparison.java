package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not among the unit tests: {@code .ci/compare-with-serializer} runs it. */
class ShapeComparison {
  private static final Path TABLE =
      Path.of("src/main/resources/io/helmtest/manifest/field-formats.tsv");
  private static final Path DIFFERENCES = Path.of("src/test/oracle/differences.md");
  private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  private final Map<String, Class<? extends HasMetadata>> classes = Fabric8Kinds.all();

  @Test
  void theTableHoldsTheFormatsThatClassesHide(@TempDir Path folder)
      throws IOException, InterruptedException {
    ShapeWalk walk = ShapeWalk.through(new Oracle(folder).shapes(), classes);
    Path generated = Files.write(Path.of("target/field-formats.tsv"), walk.formats());

    assertThat(table())
        .as("the table, now %s", generated)
        .containsExactlyElementsOf(walk.formats());
  }

  @Test
  void allOtherDifferencesAreTold(@TempDir Path folder) throws IOException, InterruptedException {
    GoShapes shapes = new Oracle(folder).shapes();
    ShapeWalk walk = ShapeWalk.through(shapes, classes);

    List<String> differences = new ArrayList<>();
    differences.addAll(without(shapes.kinds().keySet(), classes.keySet()));
    differences.addAll(without(classes.keySet(), shapes.kinds().keySet()));
    differences.addAll(walk.onlyInKubernetes());
    differences.addAll(walk.onlyInFabric8());

    assertThat(told()).containsExactlyElementsOf(differences);
  }

  private static List<String> table() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<String> told() throws IOException {
    return BLOCK
        .matcher(Files.readString(DIFFERENCES))
        .results()
        .flatMap(block -> block.group(1).lines())
        .toList();
  }

  private static Collection<String> without(Collection<String> these, Collection<String> others) {
    Collection<String> rest = new TreeSet<>(these);
    rest.removeAll(others);
    return rest;
  }
}
