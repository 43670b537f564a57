package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which keys there are at a place. */
record Keys(Subject place, Set<String> keys) {

  void have(String... wanted) {
    List<String> missing =
        Arguments.some("hasKeys", wanted).stream().filter(key -> !keys.contains(key)).toList();
    if (!missing.isEmpty()) {
      throw place.told(
          "to have " + place.path() + " with", String.join("\n", missing), like(missing.get(0)));
    }
  }

  void areOnly(String... wanted) {
    Set<String> only = new TreeSet<>(Arguments.some("hasOnlyKeys", wanted));
    if (!only.equals(new TreeSet<>(keys))) {
      throw place.told("to have " + place.path() + " with only", String.join("\n", only), shown());
    }
  }

  private String shown() {
    return keys.isEmpty() ? "no keys" : String.join("\n", keys);
  }

  private String like(String missing) {
    return shown() + ClosestMatch.line(missing, keys);
  }
}
