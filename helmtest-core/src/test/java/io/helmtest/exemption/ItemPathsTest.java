package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where all items of a list have a problem, its path is that of any item. */
class ItemPathsTest {
  private static final List<ManifestDocument> DOCUMENTS =
      ManifestStream.read(
              """
              ---
              # Source: tiny/templates/web.yaml
              apiVersion: apps/v1
              kind: Deployment
              metadata:
                name: web
                labels: {a/b: c}
              spec:
                template:
                  spec:
                    containers:
                    - {name: web, ports: [{name: http}, {name: metrics}]}
                    - {name: log, ports: [{name: log}]}
              """)
          .documents();
  private static final String CONTAINERS = "spec.template.spec.containers";

  @Test
  void namesAnyItemWhereAllHaveTheProblem() {
    assertThat(paths(CONTAINERS + "[web].image", CONTAINERS + "[log].image"))
        .containsExactly(CONTAINERS + "[*].image");
  }

  @Test
  void namesItemsWhereOthersHaveNot() {
    assertThat(paths(CONTAINERS + "[web].image")).containsExactly(CONTAINERS + "[web].image");
  }

  @Test
  void namesItemsWhereOthersHaveAnotherProblem() {
    assertThat(paths(CONTAINERS + "[web].image", CONTAINERS + "[log].ports"))
        .containsExactly(CONTAINERS + "[web].image", CONTAINERS + "[log].ports");
  }

  @Test
  void goesThroughListsInLists() {
    assertThat(
            paths(
                CONTAINERS + "[web].ports[0].name",
                CONTAINERS + "[web].ports[1].name",
                CONTAINERS + "[log].ports[0].name"))
        .containsExactly(CONTAINERS + "[*].ports[*].name");
  }

  @Test
  void namesTheOuterItemWhereOneInnerListIsNotComplete() {
    assertThat(paths(CONTAINERS + "[web].ports[0].name", CONTAINERS + "[log].ports[0].name"))
        .containsExactly(CONTAINERS + "[web].ports[0].name", CONTAINERS + "[log].ports[*].name");
  }

  @Test
  void keepsKeysAndWhatIsNotThere() {
    assertThat(paths("metadata.labels[a/b]", "spec.volumes[0].name", "a b[", ""))
        .containsExactly("metadata.labels[a/b]", "spec.volumes[0].name", "a b[", "");
  }

  private static List<String> paths(String... paths) {
    List<Problem> problems = Stream.of(paths).<Problem>map(TestProblem::at).toList();
    return new ItemPaths(problems, DOCUMENTS).all().values().stream().distinct().toList();
  }
}
