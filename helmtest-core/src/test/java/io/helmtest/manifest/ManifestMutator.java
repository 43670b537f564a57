package io.helmtest.manifest;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the same mutants of a manifest each time. */
final class ManifestMutator {
  private static final List<Entry<String, Mutation>> MUTATIONS = mutations();

  private final long seed;

  ManifestMutator(long seed) {
    this.seed = seed;
  }

  Stream<Manifest> mutants(Manifest manifest, int count) {
    ManifestText text = new ManifestText(manifest.yaml());
    Random random = new Random(seed ^ manifest.id().hashCode());
    return IntStream.range(0, count)
        .mapToObj(number -> mutant(manifest, number, text, random))
        .filter(mutant -> !mutant.isReal());
  }

  private static Manifest mutant(Manifest manifest, int number, ManifestText text, Random random) {
    Entry<String, Mutation> mutation = Choice.of(MUTATIONS, random);
    return new Manifest(
        manifest.id() + "#" + number,
        manifest.yaml(),
        mutation.getKey(),
        mutation.getValue().apply(text, random));
  }

  private static List<Entry<String, Mutation>> mutations() {
    Map<String, Mutation> sorted = new TreeMap<>();
    Stream.of(FieldMutations.all(), ValueMutations.all(), YamlMutations.all(), TextMutations.all())
        .forEach(sorted::putAll);
    return List.copyOf(sorted.entrySet());
  }
}
