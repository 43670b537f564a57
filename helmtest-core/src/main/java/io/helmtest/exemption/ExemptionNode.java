package io.helmtest.exemption;

import io.helmtest.message.ClosestMatch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one exemption of a list. What it refuses, it refuses with the line. */
final class ExemptionNode {
  private static final List<String> KEYS =
      Stream.concat(
              Arrays.stream(Criterion.values()).map(Criterion::key),
              Stream.of(ExemptionYaml.REASON, ExemptionYaml.UNTIL))
          .toList();

  private ExemptionNode() {}

  static Exemption read(Node node, String file) {
    Map<String, List<String>> fields = fields(node);
    List<String> reason = fields.remove(ExemptionYaml.REASON);
    if (reason == null) {
      throw at(node, "the exemption has no reason: say why the problem may stay");
    }
    try {
      return exemption(reason.get(0), fields).writtenIn(file + ":" + ExemptionReader.line(node));
    } catch (IllegalArgumentException e) {
      throw at(node, String.valueOf(e.getMessage()));
    }
  }

  private static Exemption exemption(String reason, Map<String, List<String>> fields) {
    Exemption exemption = Exemption.because(reason);
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      exemption = with(exemption, field.getKey(), field.getValue());
    }
    return exemption.limited();
  }

  private static Exemption with(Exemption exemption, String key, List<String> texts) {
    return key.equals(ExemptionYaml.UNTIL)
        ? exemption.until(texts.get(0))
        : exemption.with(Criterion.of(key).orElseThrow(), texts);
  }

  private static Map<String, List<String>> fields(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw at(node, "expected an exemption of the form {kind: …, path: …, reason: …}");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      String key = key(field.getKeyNode());
      if (fields.put(key, texts(key, field.getValueNode())) != null) {
        throw at(field.getKeyNode(), "the exemption has two of " + key);
      }
    }
    return fields;
  }

  private static String key(Node node) {
    String key = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!KEYS.contains(key)) {
      throw at(
          node,
          "an exemption has no \"%s\"%s It has: %s"
              .formatted(key, question(key), String.join(", ", KEYS)));
    }
    return key;
  }

  private static String question(String key) {
    String question = ClosestMatch.question(key, KEYS);
    return question.isEmpty() ? "." : question;
  }

  private static List<String> texts(String key, Node node) {
    return node instanceof SequenceNode list && Criterion.of(key).isPresent()
        ? list.getValue().stream().map(item -> text(key, item)).toList()
        : List.of(text(key, node));
  }

  private static String text(String key, Node node) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      return scalar.getValue();
    }
    throw at(node, "%s is no text: write one, in quotes where YAML needs them".formatted(key));
  }

  private static IllegalArgumentException at(Node node, String mistake) {
    return new IllegalArgumentException(
        "line %d: %s".formatted(ExemptionReader.line(node), mistake));
  }
}
