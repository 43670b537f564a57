package io.helmtest.manifest;

import java.util.Map;
import java.util.Optional;

/** What Kubernetes expects at a place of a manifest. */
sealed interface Shape {

  /** Anything at all. */
  Shape ANYTHING = new Anything();

  /** What is checked elsewhere. */
  Shape UNCHECKED = new Anything();

  /** Anything at all. */
  record Anything() implements Shape {}

  /** The numbers that Go takes in place of base64. */
  Shape BYTES = new Items(new Leaf(ScalarType.UINT8));

  /** The shape of a class, read when a manifest first has one: a Deployment may hold 140. */
  record Reference(Class<?> type) implements Shape {}

  /** A scalar; where it is a text, a number may have a field of its own beside it. */
  record Leaf(ScalarType type, Optional<String> fieldForNumber) implements Shape {
    Leaf(ScalarType type) {
      this(type, Optional.empty());
    }
  }

  /** A list. */
  record Items(Shape item) implements Shape {}

  /** A mapping of any keys. */
  record Values(Shape value) implements Shape {}

  /** An object with these fields; where it is open, others are taken too. */
  record Fields(Map<String, Shape> fields, boolean open) implements Shape {}

  /** A mapping of one shape, whose unknown fields are let pass, or else another shape. */
  record Either(Shape mapping, Shape other) implements Shape {}
}
