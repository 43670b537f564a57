package io.helmtest.assertions.subject;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of several mismatches: what it shares with others, and the cells of its row. */
final class MismatchRow {
  private static final int WIDEST = 60;
  // Such as dev.azurecr.io (image dev.azurecr.io/shop/web:1.4.0)
  private static final Pattern DETAILED = Pattern.compile("(.+?) (\\([^()]*\\))");

  private MismatchRow() {}

  /** What was expected and found, of whichever object. */
  static String cause(Mismatch mismatch) {
    return demand(mismatch) + " but was " + withoutDetail(mismatch);
  }

  /** What was expected, of whichever object. */
  static String demand(Mismatch mismatch) {
    String path = mismatch.path();
    String asked = path.isEmpty() ? asked(mismatch) : asked(mismatch).replace(path, field(path));
    return asked + ": expected " + mismatch.shownOnLine();
  }

  static List<String> ofCause(Mismatch mismatch) {
    return List.of(mismatch.object(), mismatch.path(), detail(mismatch), at(mismatch));
  }

  static List<String> ofDemand(Mismatch mismatch) {
    return List.of(mismatch.object(), mismatch.path(), found(mismatch), at(mismatch));
  }

  static List<String> of(Mismatch mismatch) {
    return List.of(
        mismatch.object(),
        asked(mismatch),
        "expected " + mismatch.shownOnLine(),
        found(mismatch),
        at(mismatch));
  }

  /** Tells whether what was expected and found is short enough for a column. */
  static boolean fits(Mismatch mismatch) {
    return mismatch.shownOnLine().length() <= WIDEST
        && mismatch.shownFoundOnLine().length() <= WIDEST;
  }

  private static String asked(Mismatch mismatch) {
    return mismatch.expectation().replaceFirst("^to have ", "");
  }

  // Such as image, or securityContext.runAsNonRoot, of whichever container.
  private static String field(String path) {
    return path.replaceFirst("^(.*\\]\\.|(.*\\.)?spec\\.)", "");
  }

  private static String found(Mismatch mismatch) {
    return "but was " + mismatch.shownFoundOnLine();
  }

  static String withoutDetail(Mismatch mismatch) {
    Matcher found = DETAILED.matcher(mismatch.shownFoundOnLine());
    return found.matches() ? found.group(1) : mismatch.shownFoundOnLine();
  }

  private static String detail(Mismatch mismatch) {
    Matcher found = DETAILED.matcher(mismatch.shownFoundOnLine());
    return found.matches() ? found.group(2) : "";
  }

  private static String at(Mismatch mismatch) {
    return mismatch.place().strip();
  }
}
