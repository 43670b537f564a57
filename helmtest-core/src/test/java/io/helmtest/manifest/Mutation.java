package io.helmtest.manifest;

import java.util.random.RandomGenerator;

/** A way to spoil a manifest, or to write it otherwise. */
@FunctionalInterface
interface Mutation {
  /** The text with one change, at a place and of a kind that the random numbers choose. */
  String apply(ManifestText manifest, RandomGenerator random);
}
