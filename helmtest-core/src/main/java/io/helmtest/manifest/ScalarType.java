package io.helmtest.manifest;

import static java.util.Map.entry;

import io.fabric8.kubernetes.api.model.Duration;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.MicroTime;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigInteger;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The scalars that Kubernetes tells apart; it never turns one into another. */
enum ScalarType {
  STRING("a string", String.class::isInstance),
  BOOLEAN("true or false", Boolean.class::isInstance),
  INT32("an integer", value -> isInteger(value, Integer.SIZE)),
  INT64("an integer", value -> isInteger(value, Long.SIZE)),
  NUMBER("a number", Number.class::isInstance),
  UINT8("an integer from 0 to 255", value -> isUnsigned(value, Byte.SIZE)),
  UINT16("an integer from 0 to 65535", value -> isUnsigned(value, Short.SIZE)),
  INT_OR_STRING("an integer or a string", value -> value instanceof String || INT32.accepts(value)),
  QUANTITY(StringFormat.QUANTITY.expected(), ScalarType::isQuantity),
  BASE64(StringFormat.BASE64),
  DATE_TIME(StringFormat.TIME),
  MICRO_TIME(StringFormat.MICRO_TIME),
  DURATION(StringFormat.DURATION);

  private final String expected;

  @SuppressWarnings("ImmutableEnumChecker") // the predicates close over nothing that changes
  private final Predicate<Object> accepts;

  private static final Map<Class<?>, ScalarType> BY_CLASS =
      Map.ofEntries(
          entry(String.class, STRING),
          entry(Boolean.class, BOOLEAN),
          entry(Integer.class, INT32),
          entry(Long.class, INT64),
          entry(Double.class, NUMBER),
          entry(IntOrString.class, INT_OR_STRING),
          entry(Quantity.class, QUANTITY),
          entry(MicroTime.class, MICRO_TIME),
          entry(ZonedDateTime.class, MICRO_TIME),
          entry(Duration.class, DURATION));

  ScalarType(String expected, Predicate<Object> accepts) {
    this.expected = expected;
    this.accepts = accepts;
  }

  ScalarType(StringFormat format) {
    this(format.expected(), value -> value instanceof String text && format.matches(text));
  }

  /** What a fabric8 class of this type stands for; null if it is no scalar. */
  static @Nullable ScalarType of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** What a format of the table stands for, such as {@code date-time}. */
  static ScalarType ofFormat(String format) {
    return valueOf(format.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  String expected() {
    return expected;
  }

  boolean accepts(Object value) {
    return accepts.test(value);
  }

  // 3.0 is 3 in JSON, and so an integer.
  private static boolean isInteger(Object value, int bits) {
    Object number = value instanceof Double fraction ? GoFloat.json(fraction) : value;
    return number instanceof Integer
        || (number instanceof Long && bits == Long.SIZE)
        || (number instanceof BigInteger big && big.bitLength() < bits);
  }

  private static boolean isUnsigned(Object value, int bits) {
    return isInteger(value, Integer.SIZE) && ((Number) value).intValue() >>> bits == 0;
  }

  private static boolean isQuantity(Object value) {
    return value instanceof Number
        || (value instanceof String text && StringFormat.QUANTITY.matches(text));
  }
}
