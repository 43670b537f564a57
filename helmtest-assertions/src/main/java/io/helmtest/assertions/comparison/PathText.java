package io.helmtest.assertions.comparison;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes paths as {@link io.helmtest.manifest.ManifestDocument#value} reads them. */
final class PathText {
  private static final Pattern PLAIN = Pattern.compile("[^.\\[\\]]*[^.\\[\\]\\d][^.\\[\\]]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PathText() {}

  static String field(String path, String field) {
    if (!PLAIN.matcher(field).matches()) {
      return path + "[" + field + "]";
    }
    return path.isEmpty() ? field : path + "." + field;
  }

  static String item(String path, Object indexOrName) {
    return path + "[" + indexOrName + "]";
  }

  /** Whether a path can lead through a field; it cannot when its name has brackets. */
  static boolean isField(@Nullable Object name) {
    return name instanceof String text
        && !text.isEmpty()
        && text.indexOf('[') < 0
        && text.indexOf(']') < 0;
  }

  /** Whether a path can lead through a list's item by its name; digits alone are an index. */
  static boolean isItem(@Nullable Object name) {
    return isField(name) && !DIGITS.matcher(String.valueOf(name)).matches();
  }

  /** Whether a place is at a path or below it; everything is within the empty path. */
  static boolean isWithin(String path, String place) {
    return path.isEmpty()
        || place.equals(path)
        || place.startsWith(path + ".")
        || place.startsWith(path + "[");
  }

  /** How many letters two texts begin with in common. */
  static int commonStart(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }
}
