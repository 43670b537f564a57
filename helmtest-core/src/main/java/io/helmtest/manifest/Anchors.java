package io.helmtest.manifest;

import io.helmtest.chart.ShallowYaml;
import io.helmtest.manifest.YamlNode.Mark;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.NodeEvent;

/**
 * What the aliases of a document stand for, and how far it may go: as deep as a small stack of a
 * thread holds, four times as deep as any known manifest, and as wide as go-yaml v2 allows.
 */
final class Anchors {
  private static final int FREE_NODES = 1000;
  private static final double SMALL_DOCUMENT = 400_000;
  private static final double LARGE_DOCUMENT = 4_000_000;

  private final Map<Anchor, Anchored> anchored = new HashMap<>();
  private int depth;
  private int deepest;
  private long nodes = 1;
  private long aliasedNodes;

  /** A node, and how many nodes and levels it brings; complete when it has been read to its end. */
  private record Anchored(YamlNode node, long nodes, int levels) {}

  YamlNode read(NodeEvent event, Mark mark, Supplier<YamlNode> content) {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      anchored.remove(anchor.get());
    }
    final long before = nodes;
    final int deepestBefore = deepest;
    deepest = ++depth;
    count(1, 0, mark);
    YamlNode node = content.get();
    int levels = deepest - --depth;
    if (anchor.isPresent()) {
      anchored.put(anchor.get(), new Anchored(node, nodes - before, levels));
    }
    deepest = Math.max(deepest, deepestBefore);
    return node;
  }

  YamlNode resolve(Anchor alias, Mark mark) {
    Anchored target = anchored.get(alias);
    if (target == null) {
      throw new NotYamlException(
          "alias *" + alias + " names no anchor before it, or one that contains it", mark);
    }
    deepest = Math.max(deepest, depth + target.levels());
    count(1 + target.nodes(), target.nodes(), mark);
    return target.node();
  }

  private void count(long all, long aliased, Mark mark) {
    nodes += all;
    aliasedNodes += aliased;
    if (deepest > ShallowYaml.MOST_LEVELS) {
      throw new NotYamlException(ShallowYaml.tooDeep(), mark);
    }
    if (nodes > FREE_NODES && (double) aliasedNodes > allowed() * (double) nodes) {
      throw new NotYamlException("aliases blow up the document", mark);
    }
  }

  // go-yaml v2 (decode.go): 99 % of a small document may come from aliases, 10 % of a large one.
  private double allowed() {
    double size = Math.min(Math.max((double) nodes, SMALL_DOCUMENT), LARGE_DOCUMENT);
    return 0.99 - 0.89 * (size - SMALL_DOCUMENT) / (LARGE_DOCUMENT - SMALL_DOCUMENT);
  }
}
