package io.helmtest.manifest;

import io.helmtest.manifest.Shape.Fields;
import io.helmtest.manifest.Shape.Items;
import io.helmtest.manifest.Shape.Values;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Optional;

/** Follows a path through the fields that a fabric8 class has. */
final class KnownFields {
  private KnownFields() {}

  /** The first step that no object of the shape can have, and what was probably meant. */
  static Optional<String> unknownStep(List<String> steps, Shape root) {
    Shape at = Shapes.resolved(root);
    for (String step : steps) {
      if (at instanceof Fields fields && !fields.open() && !fields.fields().containsKey(step)) {
        return Optional.of(
            "\"" + step + "\"" + ClosestMatch.question(step, fields.fields().keySet()));
      }
      at = Shapes.resolved(next(at, step));
    }
    return Optional.empty();
  }

  private static Shape next(Shape shape, String step) {
    if (shape instanceof Fields fields) {
      return fields.fields().getOrDefault(step, Shape.ANYTHING);
    }
    if (shape instanceof Values values) {
      return values.value();
    }
    return shape instanceof Items items ? items.item() : Shape.ANYTHING;
  }
}
