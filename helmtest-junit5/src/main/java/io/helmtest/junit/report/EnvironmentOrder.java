package io.helmtest.junit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The environments in the order in which classes declare them, whichever of them runs first; tests
 * without an environment at the end.
 */
final class EnvironmentOrder implements Comparator<String> {
  private final List<String> names = new ArrayList<>();

  /** The longest declaration counts most: what others have besides stands between its names. */
  EnvironmentOrder(Collection<List<String>> declarations) {
    declarations.stream()
        .sorted(
            Comparator.comparing((List<String> declaration) -> -declaration.size())
                .thenComparing(List::toString))
        .forEach(this::add);
    names.add(ReportFolder.NO_ENVIRONMENT);
  }

  private void add(List<String> declaration) {
    int place = declaration.stream().anyMatch(names::contains) ? 0 : names.size();
    for (String name : declaration) {
      if (names.contains(name)) {
        place = names.indexOf(name);
      } else {
        names.add(place, name);
      }
      place++;
    }
  }

  /** Those that classes declare. */
  List<String> declared() {
    return names.stream().filter(name -> !name.equals(ReportFolder.NO_ENVIRONMENT)).toList();
  }

  List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public int compare(String one, String other) {
    return Comparator.comparing((String name) -> names.indexOf(name))
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }
}
