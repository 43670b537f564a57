package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import io.helmtest.secret.Secrets;
import java.util.regex.Pattern;

/** What stands at a place, for a message; a value that must stay secret is not shown. */
final class Found {
  private static final int LONGEST = 60;
  private static final Pattern VALUE = Pattern.compile("(?s)^the (string|number|boolean) .*");

  private Found() {}

  static String of(YamlNode node, boolean secret) {
    if (node instanceof Scalar scalar) {
      return secret ? "a " + type(scalar) : scalar(scalar);
    }
    return node instanceof Sequence ? "a list" : "a mapping";
  }

  /** The same words, but for the value: it turned out to be secret. */
  static String withoutValue(String found) {
    return VALUE.matcher(found).replaceFirst("a $1");
  }

  // Hidden before it is cut: of the rest of a secret nobody could tell what it is.
  private static String scalar(Scalar scalar) {
    if (scalar.value() instanceof String text) {
      return text.isEmpty()
          ? "an empty string"
          : "the string \"" + excerpt(Secrets.ofRun().mask(text)) + "\"";
    }
    return "the " + type(scalar) + " " + Secrets.ofRun().mask(scalar.text());
  }

  private static String type(Scalar scalar) {
    if (scalar.value() instanceof String) {
      return "string";
    }
    return scalar.value() instanceof Boolean ? "boolean" : "number";
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
