package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Set;

/** Which keys there are at a place. */
record Keys(Subject place, Set<String> keys) {

  void have(String... wanted) {
    if (wanted.length == 0) {
      throw new IllegalArgumentException(
          "hasKeys() without a key checks nothing: name at least one");
    }
    List<String> missing = List.of(wanted).stream().filter(key -> !keys.contains(key)).toList();
    if (!missing.isEmpty()) {
      throw place.told(
          "to have " + place.path() + " with", String.join("\n", missing), like(missing.get(0)));
    }
  }

  private String like(String missing) {
    String found = keys.isEmpty() ? "no keys" : String.join("\n", keys);
    return found
        + ClosestMatch.of(missing, keys)
            .map(match -> "\ndid you mean \"" + match + "\"?")
            .orElse("");
  }
}
