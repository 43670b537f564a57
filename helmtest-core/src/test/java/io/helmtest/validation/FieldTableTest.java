package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.helmtest.manifest.ManifestStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table by itself, and against fabric8's classes. */
class FieldTableTest {
  private static final Set<Class<?>> CLASSES = ModelShapes.ofBuiltInKinds();

  record Row(String type, String field, String demand, String rule) {
    String root() {
      return field.replaceFirst("\\..*", "");
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theFieldIsOneOfItsType(Row row) {
    List<Class<?>> types =
        CLASSES.stream().filter(type -> type.getSimpleName().equals(row.type())).toList();

    assertThat(types).isNotEmpty();
    assertThat(types)
        .anySatisfy(
            type ->
                assertThat(ModelShapes.properties(type).map(java.lang.reflect.Field::getName))
                    .contains(row.root()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void onlyWhatIsRequiredMustBeThere(Row row) {
    assertThat(messages(row, "unrelated: a"))
        .isEqualTo(row.demand().equals("required") ? List.of("required, but missing") : List.of());
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void eachWordIsAcceptedAndNoOther(Row row) {
    String words = row.rule().substring("one of ".length());

    assertThat(List.of(words.split(", ")))
        .allSatisfy(word -> assertThat(messages(row, row.field() + ": '" + word + "'")).isEmpty())
        .isSorted();
    assertThat(messages(row, row.field() + ": bogus!"))
        .containsExactly("\"bogus!\" is none of " + words);
  }

  @Test
  void fabric8CallsItsFieldsAsJsonDoes() {
    assertThat(CLASSES)
        .flatMap(type -> ModelShapes.properties(type).toList())
        .filteredOn(field -> !field.getDeclaringClass().getSimpleName().equals("DaemonEndpoint"))
        .allSatisfy(
            field ->
                assertThat(field.getName().replaceFirst("^_", ""))
                    .isEqualTo(field.getAnnotation(JsonProperty.class).value()));
  }

  @Test
  void typesOfOneNameHaveTheSameRules() {
    Map<String, Long> ambiguous =
        CLASSES.stream()
            .map(Class::getSimpleName)
            .filter(name -> !TypeRules.of(name).isEmpty())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    ambiguous.values().removeIf(count -> count == 1);

    assertThat(ambiguous)
        .containsOnlyKeys(
            "CrossVersionObjectReference",
            "HorizontalPodAutoscaler",
            "HorizontalPodAutoscalerSpec");
  }

  private static Stream<Row> rows() {
    return Table.rows("fields.tsv").stream()
        .flatMap(
            row ->
                Stream.of(row.get(0).split(", ", -1))
                    .flatMap(
                        type ->
                            Stream.of(row.get(1).split(", ", -1))
                                .map(field -> new Row(type, field, single(row), row.get(3)))));
  }

  /** Of alternatives, each alone is optional. */
  private static String single(List<String> row) {
    return row.get(2).endsWith(" one") ? "at most one" : row.get(2);
  }

  private static Stream<Row> enumerations() {
    return rows().filter(row -> row.rule().startsWith("one of "));
  }

  private static List<String> messages(Row row, String yaml) {
    Findings findings = new Findings();
    FieldRule.of(row.field(), row.demand(), row.rule())
        .check(Field.root(ManifestStream.read(yaml).documents().get(0)), findings);
    return findings.inOrder().stream().map(ValidationProblem::message).toList();
  }
}
