package io.helmtest.manifest;

import io.helmtest.manifest.Shape.Leaf;
import io.helmtest.manifest.YamlNode.Scalar;
import java.util.Optional;

/** How a scalar of the wrong type would become one of the right type. */
final class Remedy {
  private static final String QUOTE = "quote it in the template";
  private static final String ENCODE = "encode it with b64enc in the template";
  private static final String UNQUOTE = "remove the quotes in the template";

  private Remedy() {}

  static Optional<String> of(Scalar found, Leaf leaf) {
    ScalarType expected = leaf.type();
    if (expected == ScalarType.STRING) {
      return leaf.fieldForNumber()
          .filter(field -> found.value() instanceof Number)
          .map("use the field \"%s\" for a number"::formatted)
          .or(() -> Optional.of(QUOTE));
    }
    if (expected == ScalarType.BASE64) {
      return Optional.of(ENCODE);
    }
    return found.value() instanceof String text && isUnquoted(text, expected)
        ? Optional.of(UNQUOTE)
        : Optional.empty();
  }

  private static boolean isUnquoted(String text, ScalarType expected) {
    Object value = GoYamlScalar.resolve(text);
    return value != null && !(value instanceof String) && expected.accepts(value);
  }
}
