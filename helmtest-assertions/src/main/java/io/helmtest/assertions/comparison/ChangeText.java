package io.helmtest.assertions.comparison;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.secret.SecretObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a change's values read on one line. */
final class ChangeText {
  private static final int LONGEST = 120;
  private static final String HIDDEN = "(hidden)";

  private ChangeText() {}

  static String of(Change change) {
    if (change.isOfWholeObject()) {
      return change.before() == null ? "added" : "removed";
    }
    if (isSecret(change)) {
      return oneLine(hidden(change.before())) + " → " + oneLine(hidden(change.after()));
    }
    return change.before() instanceof String before
            && change.after() instanceof String after
            && (before + after).contains("\n")
        ? texts(lines(before), lines(after))
        : values(change.before(), change.after());
  }

  private static boolean isSecret(Change change) {
    return HIDDEN.equals(change.before())
        || HIDDEN.equals(change.after())
        || SecretObject.keeps(change.object().kind(), ManifestDocument.steps(change.path()));
  }

  /** What stands for a secret value. */
  static @Nullable Object hidden(@Nullable Object value) {
    return value == null ? null : HIDDEN;
  }

  // Of several lines, the first that differs.
  private static String texts(List<String> before, List<String> after) {
    if (before.equals(after)) {
      return "differs in white space";
    }
    int line = 0;
    while (Objects.equals(at(before, line), at(after, line))) {
      line++;
    }
    return "line %d: ".formatted(line + 1) + values(at(before, line), at(after, line));
  }

  private static @Nullable String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : null;
  }

  private static List<String> lines(String text) {
    return text.stripTrailing().lines().map(String::strip).toList();
  }

  private static String values(@Nullable Object before, @Nullable Object after) {
    String base = oneLine(before);
    String changed = oneLine(after);
    if (base.equals(changed)) {
      // The number 1 and the text "1" look alike.
      return excerpt(base, 0) + type(before) + " → " + excerpt(changed, 0) + type(after);
    }
    int start = Math.max(0, PathText.commonStart(base, changed) - LONGEST / 2);
    return excerpt(base, start) + " → " + excerpt(changed, start);
  }

  private static String oneLine(@Nullable Object value) {
    return value == null ? "absent" : String.join(", ", value.toString().lines().toList());
  }

  private static String type(@Nullable Object value) {
    return value == null ? "" : " (" + value.getClass().getSimpleName() + ")";
  }

  // The part with the difference in it.
  private static String excerpt(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }
}
