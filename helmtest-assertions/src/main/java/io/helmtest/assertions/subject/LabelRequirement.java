package io.helmtest.assertions.subject;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the conditions that a selector sets; labels match the selector if they meet all of them.
 *
 * @param path where it stands, to append to the selector's own path
 * @param key the label's key
 * @param operator {@code In}, {@code NotIn}, {@code Exists} or {@code DoesNotExist}
 * @param values what the operator compares with
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/">Labels
 *     and selectors</a>
 */
public record LabelRequirement(String path, String key, String operator, List<String> values) {

  /**
   * The conditions of a label selector: those of {@code matchLabels} and of {@code
   * matchExpressions}.
   *
   * @param selector the selector
   * @return all of them; none for the empty selector, which selects everything
   */
  public static List<LabelRequirement> of(LabelSelector selector) {
    List<LabelSelectorRequirement> expressions = selector.getMatchExpressions();
    return Stream.concat(
            of(".matchLabels", selector.getMatchLabels()),
            IntStream.range(0, expressions.size()).mapToObj(i -> of(i, expressions.get(i))))
        .toList();
  }

  /**
   * The conditions of a selector that is a plain map, as a Service has it.
   *
   * @param labels the selector; null for none
   * @return all of them
   */
  public static List<LabelRequirement> of(@Nullable Map<String, String> labels) {
    return of("", labels).toList();
  }

  private static Stream<LabelRequirement> of(String path, @Nullable Map<String, String> labels) {
    return Objects.requireNonNullElse(labels, Map.<String, String>of()).entrySet().stream()
        .map(label -> equal(path + "[" + label.getKey() + "]", label));
  }

  private static LabelRequirement equal(String path, Map.Entry<String, String> label) {
    return new LabelRequirement(
        path, label.getKey(), "In", List.of(Objects.requireNonNullElse(label.getValue(), "")));
  }

  private static LabelRequirement of(int index, LabelSelectorRequirement expression) {
    return new LabelRequirement(
        ".matchExpressions[" + index + "]",
        expression.getKey(),
        expression.getOperator(),
        expression.getValues());
  }

  /**
   * Compares with labels. {@code NotIn} is met by labels without the key, too.
   *
   * @param labels the labels of an object; null for none
   * @return whether they meet the condition
   */
  public boolean isMetBy(@Nullable Map<String, String> labels) {
    @Nullable String label = labels == null ? null : labels.get(key);
    return switch (operator) {
      case "In" -> label != null && values.contains(label);
      case "NotIn" -> label == null || !values.contains(label);
      case "Exists" -> label != null;
      case "DoesNotExist" -> label == null;
      default -> false;
    };
  }

  /** Such as {@code app: web} or {@code tier NotIn [cache, job]}. */
  @Override
  public String toString() {
    if (values.isEmpty()) {
      return key + " " + operator;
    }
    return operator.equals("In") && values.size() == 1
        ? key + ": " + values.get(0)
        : key + " " + operator + " " + values;
  }
}
