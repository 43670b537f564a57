package io.helmtest.exemption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes exemptions as {@link ExemptionReader} reads them. */
final class ExemptionYaml {
  static final String REASON = "reason";
  private static final String HEADER =
      "# Problems that may stay, each with its reason. An exemption of nothing fails: delete it.\n";

  private ExemptionYaml() {}

  /** On one line. */
  static String line(Exemption exemption) {
    return dump(fields(exemption), FlowStyle.FLOW).stripTrailing();
  }

  /** On one line, without a reason. */
  static String line(Criteria criteria) {
    return dump(fields(criteria), FlowStyle.FLOW).stripTrailing();
  }

  /** The text of a file. */
  static String file(List<Exemption> exemptions) {
    return HEADER + dump(exemptions.stream().map(ExemptionYaml::fields).toList(), FlowStyle.BLOCK);
  }

  private static String dump(Object value, FlowStyle style) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(style)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();
    return new Dump(settings).dumpToString(value);
  }

  private static Map<String, String> fields(Exemption exemption) {
    Map<String, String> fields = fields(exemption.criteria());
    fields.put(REASON, exemption.reason());
    return fields;
  }

  private static Map<String, String> fields(Criteria criteria) {
    Map<String, String> fields = new LinkedHashMap<>();
    criteria.texts().forEach((criterion, text) -> fields.put(criterion.key(), text));
    return fields;
  }
}
