package io.helmtest.junit;

import static java.util.stream.Collectors.joining;

import io.helmtest.chart.Environment;
import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The environments of a class, at least one: the unnamed one where none is named.
 *
 * @param origin what names them
 * @param all the environments, in the order in which they are named
 */
record ClassEnvironments(String origin, List<Environment> all) {

  static ClassEnvironments of(String origin, List<String> names) {
    List<Environment> named = distinct(origin, names);
    return new ClassEnvironments(origin, named.isEmpty() ? List.of(Environment.unnamed()) : named);
  }

  List<Environment> named(String... names) {
    List<Environment> wanted = distinct("@EnvironmentTest", Arrays.asList(names));
    wanted.forEach(this::requireKnown);
    return wanted.isEmpty() ? all : wanted;
  }

  Optional<Environment> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  List<String> names() {
    return all.stream().map(Environment::toString).toList();
  }

  private void requireKnown(Environment wanted) {
    if (!all.contains(wanted)) {
      throw new IllegalArgumentException(
          "@EnvironmentTest names environment \"%s\"%s %s"
              .formatted(wanted, question(wanted), remedy()));
    }
  }

  private String question(Environment wanted) {
    String question = ClosestMatch.question(wanted.name(), names());
    return question.isEmpty() ? ", which the class does not have." : question;
  }

  private String remedy() {
    return all.contains(Environment.unnamed())
        ? "Its %s names no environments: name it there.".formatted(origin)
        : "Its %s names: %s.".formatted(origin, this);
  }

  private static List<Environment> distinct(String origin, List<String> names) {
    List<Environment> environments = new ArrayList<>();
    for (String name : names) {
      Environment environment = named(origin, name);
      if (environments.contains(environment)) {
        throw new IllegalArgumentException(
            "%s names environment \"%s\" twice: name it once.".formatted(origin, name));
      }
      environments.add(environment);
    }
    return List.copyOf(environments);
  }

  private static Environment named(String origin, String name) {
    try {
      return Environment.named(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return all.stream().map(Environment::toString).collect(joining(", "));
  }
}
