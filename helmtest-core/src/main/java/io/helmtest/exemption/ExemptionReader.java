package io.helmtest.exemption;

import io.helmtest.message.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a list of exemptions strictly, and tells all that is wrong with it at once. */
final class ExemptionReader {
  private ExemptionReader() {}

  /**
   * Reads the text of a file.
   *
   * @param yaml the text
   * @param name how to call the file where an exemption of it is told
   * @param origin how to call the file where it is refused
   */
  static List<Exemption> read(String yaml, String name, String origin) {
    List<Exemption> exemptions = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (Node item : items(yaml, origin)) {
      try {
        exemptions.add(ExemptionNode.read(item, name));
      } catch (IllegalArgumentException e) {
        mistakes.add(e.getMessage());
      }
    }
    if (!mistakes.isEmpty()) {
      throw refused(origin, mistakes);
    }
    return exemptions;
  }

  private static List<Node> items(String yaml, String origin) {
    List<Node> items =
        compose(yaml, origin)
            .filter(root -> !root.getTag().equals(Tag.NULL))
            .map(root -> items(root, origin))
            .orElse(List.of());
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          origin + " names no exemption: delete the file, or name one.");
    }
    return items;
  }

  private static List<Node> items(Node root, String origin) {
    if (root instanceof SequenceNode list) {
      return list.getValue();
    }
    throw refused(
        origin,
        List.of("line %d: expected a list, each item of it after a dash".formatted(line(root))));
  }

  private static Optional<Node> compose(String yaml, String origin) {
    LoadSettings settings = LoadSettings.builder().setAllowNonScalarKeys(true).build();
    try {
      Parser parser = new ParserImpl(settings, new StreamReader(settings, yaml));
      return new Composer(settings, parser).getSingleNode();
    } catch (YamlEngineException e) {
      throw refused(origin, List.of(problem(e)));
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(ExemptionReader::line).orElse(1);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static String problem(YamlEngineException failure) {
    return failure instanceof MarkedYamlEngineException marked
        ? "line %d: %s"
            .formatted(
                marked.getProblemMark().map(ExemptionReader::line).orElse(1), marked.getProblem())
        : String.valueOf(failure.getMessage());
  }

  private static IllegalArgumentException refused(String origin, List<String> mistakes) {
    return new IllegalArgumentException(
        "%s is no list of exemptions:\n%s".formatted(origin, Lines.of(mistakes)));
  }
}
