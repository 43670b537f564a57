package io.helmtest.assertions.comparison;

import io.helmtest.message.ClosestMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A change that is meant to be: an object, or an object and a path in it. */
record AllowedChange(String text, String object, String path) {
  private static final String SEPARATOR = ": ";

  static AllowedChange of(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 0
        ? new AllowedChange(text, text.strip(), "")
        : new AllowedChange(
            text, text.substring(0, end).strip(), text.substring(end + SEPARATOR.length()).strip());
  }

  boolean covers(Change change) {
    return change.object().toString().equals(object) && PathText.isWithin(path, change.path());
  }

  /** This entry and the change that was most likely meant: by name, or nearest in the object. */
  String withClosest(List<Change> changes) {
    List<String> places = changes.stream().map(Change::place).toList();
    Optional<String> closest = ClosestMatch.of(text, places).or(() -> nearest(places));
    return text + closest.map(place -> ", did you mean \"" + place + "\"?").orElse("");
  }

  private Optional<String> nearest(List<String> places) {
    return places.stream()
        .filter(place -> PathText.commonStart(place, text) >= object.length())
        .max(Comparator.comparingInt(place -> PathText.commonStart(place, text)));
  }
}
