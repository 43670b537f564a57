package io.helmtest.assertions.comparison;

import io.helmtest.message.Lines;
import java.util.List;
import java.util.stream.Stream;

/** The changes that are meant to be, and no others. */
record AllowedChanges(List<AllowedChange> entries) {

  static AllowedChanges of(String... entries) {
    return new AllowedChanges(Stream.of(entries).map(AllowedChange::of).toList());
  }

  boolean areExactly(List<Change> changes) {
    return unexpected(changes).isEmpty() && unused(changes).isEmpty();
  }

  /** What is meant to be, what is unexpected, and what did not happen. */
  String compareWith(List<Change> changes) {
    return "to change only\n"
        + Lines.of(entries.stream().map(AllowedChange::text).toList())
        + section("but it changes too", unexpected(changes))
        + section("but it does not change", unused(changes));
  }

  private List<String> unexpected(List<Change> changes) {
    return changes.stream()
        .filter(change -> entries.stream().noneMatch(entry -> entry.covers(change)))
        .map(Change::toString)
        .toList();
  }

  private List<String> unused(List<Change> changes) {
    return entries.stream()
        .filter(entry -> changes.stream().noneMatch(entry::covers))
        .map(entry -> entry.withClosest(changes))
        .toList();
  }

  private static String section(String title, List<String> lines) {
    return lines.isEmpty() ? "" : "\n" + title + "\n" + Lines.of(lines);
  }
}
