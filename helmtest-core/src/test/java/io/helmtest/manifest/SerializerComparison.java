package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not among the unit tests: {@code .ci/compare-with-serializer} runs it. */
class SerializerComparison {
  private static final int MUTANTS_OF_EACH = 200;
  private static final double AGREEMENT = 0.999;

  private final ManifestMutator mutator =
      new ManifestMutator(Long.getLong("helmtest.mutator.seed", 1));

  @Test
  void theSerializerOfKubernetesSaysTheSame(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<Manifest> manifests = RealManifests.all().stream().flatMap(this::withMutants).toList();
    Comparison comparison =
        new Comparison(
            judge(manifests, new Oracle(folder).judge(manifests)), ExpectedDifference.all());

    Path report =
        Files.writeString(Path.of("target/serializer-comparison.txt"), comparison.report());

    assertThat(manifests).hasSizeGreaterThan(10_000);
    assertSoftly(
        softly -> {
          softly.assertThat(comparison.falseAlarms()).as("real manifests refused").isEmpty();
          softly
              .assertThat(comparison.agreement())
              .as("agreement, see %s", report)
              .isGreaterThanOrEqualTo(AGREEMENT);
          softly
              .assertThat(comparison.unexpectedCauses())
              .as("differences that no one expects, see %s", report)
              .isEmpty();
          softly
              .assertThat(comparison.stale())
              .as("expected differences that are none any more")
              .isEmpty();
        });
  }

  private Stream<Manifest> withMutants(Manifest real) {
    return Stream.concat(Stream.of(real), mutator.mutants(real, MUTANTS_OF_EACH));
  }

  private static List<Judgement> judge(List<Manifest> manifests, List<Verdict> serializers) {
    return IntStream.range(0, manifests.size())
        .mapToObj(at -> judge(manifests.get(at), serializers.get(at)))
        .toList();
  }

  private static Judgement judge(Manifest manifest, Verdict serializers) {
    return new Judgement(manifest, LibraryVerdict.on(manifest), serializers);
  }
}
