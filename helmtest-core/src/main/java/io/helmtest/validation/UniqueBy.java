package io.helmtest.validation;

import java.util.HashSet;
import java.util.Set;

/** A list no two of whose items say the same at a key. */
record UniqueBy(String key) implements Rule {

  @Override
  public void check(Field list, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Field item : list.items()) {
      item.at(key).text().filter(text -> !seen.add(text)).ifPresent(text -> twice(item, findings));
    }
  }

  private void twice(Field item, Findings findings) {
    Field name = item.at(key);
    findings.add(name, "a " + key + " of its own", name.shown() + " is used twice in this list");
  }
}
