package io.helmtest.assertions.identity;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Labels or annotations at a place. */
record Pairs(Subject place, Map<String, String> found) {

  void have(Map<String, String> expected) {
    Map<String, String> wrong = new LinkedHashMap<>(expected);
    wrong.entrySet().removeIf(pair -> pair.getValue().equals(found.get(pair.getKey())));
    if (!wrong.isEmpty()) {
      throw at(wrong.keySet().iterator().next())
          .mismatch("to have " + place.path(), text(wrong), text(found(wrong.keySet())));
    }
  }

  void have(String name) {
    if (!found.containsKey(name)) {
      String closest = ClosestMatch.line(name, found.keySet());
      throw place.mismatch(
          "to have " + place.path() + " with", name, text(new TreeMap<>(found)) + closest);
    }
  }

  void areOnly(Map<String, String> expected) {
    if (!expected.equals(found)) {
      throw place.mismatch(
          "to have " + place.path() + " with only",
          text(new TreeMap<>(expected)),
          text(new TreeMap<>(found)));
    }
  }

  void doNotHave(String name) {
    if (found.containsKey(name)) {
      throw at(name).mismatch("not to have " + place.path(), name, name + ": " + found.get(name));
    }
  }

  private Subject at(String name) {
    return place.at(place.path() + "[" + name + "]");
  }

  private Map<String, String> found(Set<String> names) {
    Map<String, String> some = new LinkedHashMap<>();
    names.forEach(name -> some.put(name, found.getOrDefault(name, "(absent)")));
    return some;
  }

  private static String text(Map<String, String> pairs) {
    return pairs.isEmpty()
        ? "none"
        : pairs.entrySet().stream()
            .map(pair -> pair.getKey() + ": " + pair.getValue())
            .collect(Collectors.joining("\n"));
  }
}
