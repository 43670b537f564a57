package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a manifest, it ends in objects or in problems. */
class ManifestFuzzTest {
  private static final int MUTANTS = 8;

  private final ManifestMutator mutator = new ManifestMutator(7);

  static List<Manifest> realManifests() {
    return RealManifests.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("realManifests")
  void kubernetesTakesWhatIsReal(Manifest real) {
    assertThat(ManifestStream.read(real.yaml()).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("realManifests")
  void noExceptionButOurs(Manifest real) {
    List<String> mutants = mutator.mutants(real, MUTANTS).map(Manifest::yaml).toList();

    mutants.forEach(ManifestFuzzTest::decode);
    for (int i = 1; i < mutants.size(); i++) {
      decode(spliced(mutants.get(i - 1), mutants.get(i), i));
    }
  }

  /** The beginning of one and the end of the other, cut anywhere. */
  private static String spliced(String one, String other, int seed) {
    Random random = new Random(seed);
    return one.substring(0, random.nextInt(one.length()))
        + other.substring(random.nextInt(other.length()));
  }

  private static void decode(String yaml) {
    assertThatNoException()
        .as(yaml)
        .isThrownBy(() -> ManifestStream.read(yaml).documents().forEach(ManifestFuzzTest::bind));
  }

  private static void bind(ManifestDocument document) {
    try {
      document.exempt(document.problems()).object();
    } catch (ManifestDecodingException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
