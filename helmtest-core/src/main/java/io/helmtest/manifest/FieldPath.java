package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into a document: fields joined by dots, and in brackets an index, the name of a list's
 * item, what a list's item has at a path, or a key that holds dots: {@code
 * spec.containers[web].ports[0]}, {@code env[valueFrom.fieldRef.fieldPath=status.podIP]}, {@code
 * metadata.labels[a.b/c]}.
 */
final class FieldPath {
  private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([^.\\[\\]]+)|\\[([^\\]]+)\\])");
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
  private static final Pattern BRACKETED = Pattern.compile("\\d+|.*[.\\[\\]=].*|");

  private final List<String> steps;

  private FieldPath(List<String> steps) {
    this.steps = steps;
  }

  static FieldPath of(String path) {
    List<String> steps = new ArrayList<>();
    if (read(path, steps) != path.length()) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is not a path: write one such as spec.containers[web].ports[0] or metadata.labels[app.kubernetes.io/name]");
    }
    return new FieldPath(List.copyOf(steps));
  }

  /** Of what may be no path, that which is one. */
  static FieldPath ofAny(String path) {
    List<String> steps = new ArrayList<>();
    String rest = path.substring(read(path, steps));
    if (!rest.isEmpty()) {
      steps.add(rest);
    }
    return new FieldPath(List.copyOf(steps));
  }

  private static int read(String path, List<String> steps) {
    Matcher matcher = STEP.matcher(path);
    int end = 0;
    while (matcher.find()) {
      steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      end = matcher.end();
    }
    return end;
  }

  static FieldPath ofSteps(List<String> steps) {
    return new FieldPath(List.copyOf(steps));
  }

  /** A place on the way: the node there, and where a reader should look for it. */
  record Place(YamlNode node, Mark mark) {}

  Optional<YamlNode> find(YamlNode root) {
    Optional<Place> place = Optional.of(new Place(root, root.mark()));
    for (String step : steps) {
      place = place.flatMap(from -> step(from.node(), step));
    }
    return place.map(Place::node);
  }

  /** How many steps of the way are there. */
  int stepsIn(YamlNode root) {
    Optional<Place> place = Optional.of(new Place(root, root.mark()));
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      place = place.flatMap(from -> step(from.node(), step));
      if (place.isEmpty()) {
        return i;
      }
    }
    return steps.size();
  }

  /** The place itself, or the last one on the way that is there. */
  Place nearest(YamlNode root) {
    Place place = new Place(root, root.mark());
    for (String step : steps) {
      Optional<Place> next = step(place.node(), step);
      if (next.isEmpty()) {
        return place;
      }
      place = next.get();
    }
    return place;
  }

  private static Optional<Place> step(YamlNode node, String step) {
    if (node instanceof Mapping mapping) {
      return mapping.entry(step).map(entry -> new Place(entry.value(), entry.mark()));
    }
    return node instanceof Sequence sequence
        ? item(sequence, step).map(item -> new Place(item, item.mark()))
        : Optional.empty();
  }

  private static Optional<YamlNode> item(Sequence sequence, String step) {
    if (INDEX.matcher(step).matches()) {
      int index = Integer.parseInt(step);
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return sequence.items().stream()
        .filter(item -> isNamed(item, step) || has(item, step))
        .findFirst();
  }

  private static boolean has(YamlNode item, String filter) {
    int equals = filter.indexOf('=');
    return equals > 0
        && of(filter.substring(0, equals))
            .find(item)
            .filter(value -> filter.substring(equals + 1).equals(String.valueOf(value.toJava())))
            .isPresent();
  }

  private static boolean isNamed(YamlNode item, String name) {
    return item instanceof Mapping mapping
        && (name.equals(mapping.scalar("name"))
            || mapping
                .mapping("metadata")
                .filter(meta -> name.equals(meta.scalar("name")))
                .isPresent());
  }

  /** The first item of a list on the way (the end not counted) that is not there. */
  Optional<String> missingItem(YamlNode root) {
    Optional<Place> place = Optional.of(new Place(root, root.mark()));
    for (int i = 0; i + 1 < steps.size(); i++) {
      String step = steps.get(i);
      boolean inList = place.filter(from -> from.node() instanceof Sequence).isPresent();
      place = place.flatMap(from -> step(from.node(), step));
      if (inList && place.isEmpty()) {
        return Optional.of(ofSteps(steps.subList(0, i)) + "[" + step + "]");
      }
    }
    return Optional.empty();
  }

  List<String> steps() {
    return steps;
  }

  /** As {@link #of} reads it, but for a key that holds a bracket or nothing. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (String step : steps) {
      if (BRACKETED.matcher(step).matches()) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return path.toString();
  }
}
