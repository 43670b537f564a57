package io.helmtest.secret;

import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValueOverride.Assignment;
import io.helmtest.chart.ValueOverride.Option;
import io.helmtest.secret.YamlTree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds what values say under secret keys.
 *
 * @param keys the keys
 */
record SecretValues(SecretKeys keys) {
  private static final Pattern STEPS = Pattern.compile("(?<!\\\\)[.\\[\\]]");
  private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(.)");
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
  private static final Pattern BRACES = Pattern.compile("^\\{|\\}$");

  /** The scalars of a layer, as they are written. */
  Stream<String> in(String yaml) {
    return scalars(yaml, false);
  }

  /** What an override puts under such a key; of a text, also the parts between its commas. */
  Stream<String> in(ValueOverride override) {
    return override.assignments().stream().flatMap(assignment -> in(override.option(), assignment));
  }

  private Stream<String> in(Option option, Assignment assignment) {
    boolean isSecret = isSecret(assignment.path());
    if (option == Option.SET_JSON) {
      return scalars(assignment.value(), isSecret);
    }
    return isSecret ? texts(option, assignment.value()) : Stream.of();
  }

  private static Stream<String> texts(Option option, String value) {
    return option == Option.SET_FILE
        ? Stream.of(value)
        : Stream.concat(Stream.of(value), COMMA.splitAsStream(value))
            .flatMap(text -> Stream.of(text, BRACES.matcher(text).replaceAll("")))
            .map(SecretValues::unescaped);
  }

  private boolean isSecret(String path) {
    List<String> steps = Arrays.stream(STEPS.split(path)).map(SecretValues::unescaped).toList();
    return keys.containAnyOf(steps);
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll("$1");
  }

  private Stream<String> scalars(String yaml, boolean all) {
    try {
      return YamlTree.read(yaml).stream().flatMap(root -> scalars(root, all)).map(Place::value);
    } catch (YamlEngineException e) {
      return all ? Stream.of(yaml) : LinePlaces.in(yaml, keys).stream().map(Place::value);
    }
  }

  private Stream<Place> scalars(Node root, boolean all) {
    TreePlaces places = new TreePlaces(keys, line -> false);
    return (all ? places.all(root) : places.in(root)).stream();
  }
}
