package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestMutatorTest {
  private static final Manifest SERVICE =
      Manifest.asRendered(
          "service",
          """
          apiVersion: v1
          kind: Service
          metadata: {name: shop}
          spec:
            ports:
              - port: 80
                targetPort: http
          """);

  private final ManifestMutator mutator = new ManifestMutator(1);

  @Test
  void theSameSeedMakesTheSameMutants() {
    assertThat(mutator.mutants(SERVICE, 50)).containsExactlyElementsOf(mutants(1)).isNotEmpty();
    assertThat(mutants(2)).doesNotContainAnyElementsOf(mutants(1));
  }

  @Test
  void everyMutantDiffersAndEveryMutationOccurs() {
    List<Manifest> mutants = mutator.mutants(SERVICE, 1_000).toList();

    assertThat(mutants).noneMatch(Manifest::isReal);
    assertThat(mutants.stream().map(Manifest::mutation).distinct()).hasSize(27);
  }

  @Test
  void everyRealManifestCanBeMutated() {
    Stream<Manifest> mutants =
        RealManifests.all().stream().flatMap(real -> mutator.mutants(real, 5));

    assertThat(mutants).hasSizeGreaterThan(400);
  }

  private static List<Manifest> mutants(long seed) {
    return new ManifestMutator(seed).mutants(SERVICE, 50).toList();
  }
}
