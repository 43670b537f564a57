package io.helmtest.exemption;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes exemptions as {@link ExemptionReader} reads them. */
final class ExemptionYaml {
  static final String REASON = "reason";
  static final String UNTIL = "until";
  private static final String HEADER =
      "# Problems that may stay, each with its reason. An exemption of nothing fails: delete it.\n";

  private record Text(StringBuilder all) implements StreamDataWriter {
    @Override
    public void write(String text) {
      all.append(text);
    }

    @Override
    public void write(String text, int start, int length) {
      all.append(text, start, start + length);
    }
  }

  private ExemptionYaml() {}

  /** On one line. */
  static String line(Exemption exemption) {
    return dump(node(exemption, FlowStyle.FLOW)).stripTrailing();
  }

  /** On one line, without a reason. */
  static String line(Criteria criteria) {
    return dump(new MappingNode(Tag.MAP, fields(criteria), FlowStyle.FLOW)).stripTrailing();
  }

  /** The text of a file. */
  static String file(List<Exemption> exemptions) {
    List<Node> items = exemptions.stream().map(each -> node(each, FlowStyle.BLOCK)).toList();
    return HEADER + dump(new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
  }

  private static String dump(Node node) {
    DumpSettings settings =
        DumpSettings.builder().setSplitLines(false).setWidth(Integer.MAX_VALUE).build();
    Text text = new Text(new StringBuilder());
    new Dump(settings).dumpNode(node, text);
    return text.all().toString();
  }

  private static Node node(Exemption exemption, FlowStyle style) {
    List<NodeTuple> fields = new ArrayList<>(fields(exemption.criteria()));
    fields.add(field(REASON, text(exemption.reason())));
    exemption.until().ifPresent(day -> fields.add(field(UNTIL, text(day.toString()))));
    return new MappingNode(Tag.MAP, fields, style);
  }

  private static List<NodeTuple> fields(Criteria criteria) {
    return criteria.texts().entrySet().stream()
        .map(entry -> field(entry.getKey().key(), anyOf(entry.getValue())))
        .toList();
  }

  private static NodeTuple field(String key, Node value) {
    return new NodeTuple(text(key), value);
  }

  private static Node anyOf(List<String> texts) {
    List<Node> nodes = texts.stream().map(ExemptionYaml::text).toList();
    return nodes.size() == 1 ? nodes.get(0) : new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
  }

  private static Node text(String text) {
    ScalarStyle style = text.contains("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    return new ScalarNode(Tag.STR, text, style);
  }
}
