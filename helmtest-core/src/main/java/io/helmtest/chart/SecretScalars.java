package io.helmtest.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the scalars under secret keys, at any depth, as they are written. */
final class SecretScalars {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setMaxAliasesForCollections(Integer.MAX_VALUE)
          .build();

  private final SecretKeys keys;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> secret = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> found = new ArrayList<>();

  private SecretScalars(SecretKeys keys) {
    this.keys = keys;
  }

  /**
   * Reads as far as the text is YAML: what is not has no values.
   *
   * @param all whether the text as a whole stands under a secret key
   */
  static List<String> in(String yaml, SecretKeys keys, boolean all) {
    SecretScalars scalars = new SecretScalars(keys);
    try {
      new Compose(SETTINGS).composeAllFromString(yaml).forEach(node -> scalars.visit(node, all));
    } catch (YamlEngineException e) {
      return scalars.found; // Helm refuses it
    }
    return scalars.found;
  }

  private void visit(Node node, boolean isSecret) {
    if (!(isSecret ? secret : open).add(node)) {
      return; // an alias
    }
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> visit(entry, isSecret));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> visit(item, isSecret));
    } else if (isSecret && node instanceof ScalarNode scalar) {
      found.add(scalar.getValue());
    }
  }

  private void visit(NodeTuple entry, boolean isSecret) {
    boolean named = entry.getKeyNode() instanceof ScalarNode key && keys.contain(key.getValue());
    visit(entry.getValueNode(), isSecret || named);
  }
}
