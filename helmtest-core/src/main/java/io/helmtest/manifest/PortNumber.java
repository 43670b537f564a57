package io.helmtest.manifest;

import io.helmtest.manifest.Shape.Leaf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field for a port's number, in the types that describe a port. */
final class PortNumber {
  private static final Shape STRING = new Leaf(ScalarType.STRING);

  private PortNumber() {}

  /** Lets the texts among a port's fields know the one for its number. */
  static void addTo(Map<String, Shape> fields, Class<?> type) {
    if (type.getSimpleName().endsWith("Port")) {
      Leaf text = new Leaf(ScalarType.STRING, field(fields, type.getSimpleName()));
      fields.replaceAll((name, shape) -> shape.equals(STRING) ? text : shape);
    }
  }

  // A ContainerPort has a containerPort beside its hostPort, a ServiceBackendPort only a number.
  private static Optional<String> field(Map<String, Shape> fields, String type) {
    List<String> numbers =
        fields.keySet().stream().filter(name -> isNumber(fields.get(name))).toList();
    return numbers.size() == 1
        ? Optional.of(numbers.get(0))
        : numbers.stream().filter(name -> endsWith(type, name)).findFirst();
  }

  private static boolean isNumber(@Nullable Shape shape) {
    return shape instanceof Leaf leaf && leaf.type().accepts(1);
  }

  private static boolean endsWith(String type, String name) {
    return type.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
  }
}
