package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mark;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The value of a scalar with an explicit tag, as go-yaml v2 has it: a foreign tag makes a string.
 */
final class TaggedScalar {
  private static final String BINARY = Tag.PREFIX + "binary";
  private static final String TIMESTAMP = Tag.PREFIX + "timestamp";
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d?-\\d\\d?([Tt ]\\d\\d?:\\d\\d?:\\d\\d?(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)?)?");

  private TaggedScalar() {}

  static @Nullable Object resolve(String tag, String text, Mark mark) {
    if (tag.equals(BINARY)) {
      return decoded(text, mark);
    }
    if (tag.equals(TIMESTAMP) && !DATE.matcher(text).matches()) {
      throw isNone(tag, mark);
    }
    Class<?> type = type(tag);
    return type == String.class ? text : typed(type, tag, text, mark);
  }

  private static Class<?> type(String tag) {
    if (tag.equals(Tag.INT.getValue())) {
      return Number.class;
    }
    if (tag.equals(Tag.FLOAT.getValue())) {
      return Double.class;
    }
    if (tag.equals(Tag.BOOL.getValue())) {
      return Boolean.class;
    }
    return tag.equals(Tag.NULL.getValue()) ? Void.class : String.class;
  }

  private static @Nullable Object typed(Class<?> type, String tag, String text, Mark mark) {
    Object value = GoYamlScalar.resolve(text);
    if (type == Double.class && value instanceof Number number) {
      return number.doubleValue();
    }
    boolean fits = value == null ? type == Void.class : type.isInstance(value);
    if (!fits || (type == Number.class && !isInteger(value))) {
      throw isNone(tag, mark);
    }
    return value;
  }

  private static boolean isInteger(@Nullable Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof BigInteger;
  }

  private static String decoded(String text, Mark mark) {
    if (!StringFormat.BASE64.matches(text)) {
      throw new NotYamlException("a !!binary is not base64", mark);
    }
    return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
  }

  // Without the text, which may be a secret.
  private static NotYamlException isNone(String tag, Mark mark) {
    return new NotYamlException("the scalar is no " + tag.replace(Tag.PREFIX, "!!"), mark);
  }
}
