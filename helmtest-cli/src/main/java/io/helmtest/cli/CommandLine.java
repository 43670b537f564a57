package io.helmtest.cli;

import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of a command line.
 *
 * @param command what to do
 * @param chart the chart's folder or package
 * @param options the arguments of each option, in order
 */
record CommandLine(Command command, String chart, Map<Option, List<String>> options) {

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException if there is something else in them; the message names the
   *     closest match
   */
  static CommandLine parse(List<String> arguments) {
    Map<Option, List<String>> options = new EnumMap<>(Option.class);
    List<String> others = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.startsWith("-")) {
        String[] parts = argument.split("=", 2);
        Option option = named("option", Option.values(), parts[0]);
        options
            .computeIfAbsent(option, key -> new ArrayList<>())
            .add(parts.length > 1 ? parts[1] : argumentOf(option, rest));
      } else {
        others.add(argument);
      }
    }
    return new CommandLine(command(others), chart(others), options);
  }

  /** The arguments of an option, each time that it is given. */
  List<String> all(Option option) {
    return options.getOrDefault(option, List.of());
  }

  /** The argument of an option that is given once. */
  Optional<String> one(Option option) {
    List<String> all = all(option);
    if (all.size() > 1) {
      throw new IllegalArgumentException(
          "%s is there %d times: name it once.".formatted(option, all.size()));
    }
    return all.stream().findFirst();
  }

  /** The parts of a list with commas. */
  List<String> list(Option option) {
    return all(option).stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static <T extends Enum<T>> T named(String what, T[] known, String name) {
    return Arrays.stream(known)
        .filter(one -> one.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(what, Arrays.stream(known).map(T::toString).toList(), name));
  }

  private static IllegalArgumentException unknown(String what, List<String> known, String name) {
    String question = ClosestMatch.question(name, known);
    return new IllegalArgumentException(
        "there is no %s \"%s\"%s\nThere are: %s"
            .formatted(what, name, question, String.join(", ", known)));
  }

  private static Command command(List<String> others) {
    if (others.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no command: begin with check, render or exemptions");
    }
    return named("command", Command.values(), others.get(0));
  }

  private static String argumentOf(Option option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(
          "%s says nothing: add what is to follow it, as in\n%s".formatted(option, option.usage()));
    }
    return rest.next();
  }

  private static String chart(List<String> others) {
    if (others.size() != 2) {
      throw new IllegalArgumentException(
          others.size() < 2
              ? "%s names no chart: add its folder or its package (.tgz)".formatted(others.get(0))
              : "one chart at a time: %s"
                  .formatted(String.join(", ", others.subList(1, others.size()))));
    }
    return others.get(1);
  }
}
