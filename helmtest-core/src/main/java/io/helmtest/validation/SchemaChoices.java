package io.helmtest.validation;

import io.helmtest.message.Excerpt;
import java.util.List;
import java.util.stream.Collectors;

/** What a schema says by {@code allOf}, {@code anyOf}, {@code oneOf} and {@code not}. */
final class SchemaChoices {
  private SchemaChoices() {}

  static void check(Field field, Schema schema, Findings findings) {
    schema.alternatives("allOf").forEach(part -> SchemaRules.check(field, part, findings));
    fitting("anyOf", field, schema, findings);
    long fitting = fitting("oneOf", field, schema, findings);
    if (fitting > 1) {
      findings.add(
          field, "oneOf", "fits %d alternatives of oneOf, only one may fit".formatted(fitting));
    }
    if (schema.negated().filter(part -> problems(field, part).isEmpty()).isPresent()) {
      findings.add(field, "something else", "is what the definition forbids by not");
    }
  }

  /** How many alternatives fit; tells if there are some, and none does. */
  private static long fitting(String keyword, Field field, Schema schema, Findings findings) {
    List<Findings> alternatives =
        schema.alternatives(keyword).stream().map(part -> problems(field, part)).toList();
    long fitting = alternatives.stream().filter(Findings::isEmpty).count();
    if (fitting == 0 && !alternatives.isEmpty()) {
      String reasons =
          alternatives.stream().map(Findings::first).distinct().collect(Collectors.joining("; "));
      findings.add(
          field,
          keyword,
          "fits none of the %d alternatives of %s (%s)"
              .formatted(alternatives.size(), keyword, Excerpt.of(reasons)));
    }
    return fitting;
  }

  private static Findings problems(Field field, Schema schema) {
    Findings problems = new Findings();
    SchemaRules.check(field, schema, problems);
    return problems;
  }
}
