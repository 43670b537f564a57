package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Sequence;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a path ends too early, and which steps there would be. */
final class PathEnd {
  private static final int SHOWN = 12;

  private final List<String> taken;
  private final String missing;
  private final YamlNode node;

  PathEnd(YamlNode root, FieldPath path) {
    int end = Math.min(path.stepsIn(root), Math.max(0, path.steps().size() - 1));
    this.taken = path.steps().subList(0, end);
    this.missing = path.steps().isEmpty() ? "" : path.steps().get(end);
    this.node = FieldPath.ofSteps(taken).nearest(root).node();
  }

  String text() {
    List<String> steps = steps();
    String place = taken.isEmpty() ? "the document" : FieldPath.ofSteps(taken).toString();
    return "%s has %s%s".formatted(place, shown(steps), ClosestMatch.question(wanted(), steps));
  }

  private String wanted() {
    return node instanceof Sequence ? missing.substring(missing.indexOf('=') + 1) : missing;
  }

  private List<String> steps() {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream().map(Entry::key).toList();
    }
    return node instanceof Sequence sequence
        ? IntStream.range(0, sequence.items().size()).mapToObj(i -> item(sequence, i)).toList()
        : List.of();
  }

  private static String item(Sequence sequence, int index) {
    return sequence.items().get(index) instanceof Mapping item
        ? String.valueOf(Objects.requireNonNullElse(item.scalar("name"), index))
        : String.valueOf(index);
  }

  private String shown(List<String> steps) {
    String all = steps.stream().limit(SHOWN).map(this::shown).collect(Collectors.joining(", "));
    String rest = steps.size() > SHOWN ? " and %d more".formatted(steps.size() - SHOWN) : "";
    return all.isEmpty() ? "nothing below it" : all + rest;
  }

  private String shown(String step) {
    return node instanceof Sequence ? "[" + step + "]" : step;
  }
}
