package io.helmtest.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of a schema against those of a document. */
final class SchemaTypes {
  private static final Map<String, String> WORDS =
      Map.of(
          "array", "a list",
          "boolean", "a boolean",
          "integer", "an integer",
          "number", "a number",
          "object", "a mapping",
          "string", "a string");

  private SchemaTypes() {}

  /** Whether a value is of a type of the schema; tells if not. */
  static boolean accepts(Field field, Schema schema, Findings findings) {
    List<String> types = schema.types();
    boolean accepted =
        types.isEmpty()
            || (!field.isPresent() && schema.is("nullable"))
            || types.stream().anyMatch(type -> is(field.value(), type));
    if (!accepted) {
      String expected = types.stream().map(SchemaTypes::words).collect(Collectors.joining(" or "));
      findings.add(
          field,
          expected,
          "expected " + expected + " but found " + found(field) + remedy(field, types));
    }
    return accepted;
  }

  private static boolean is(@Nullable Object value, String type) {
    return switch (type) {
      case "array" -> value instanceof List;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> Numbers.isInteger(value);
      case "number" -> Numbers.of(value).isPresent();
      case "object" -> value instanceof Map;
      case "string" -> value instanceof String;
      default -> true;
    };
  }

  private static String words(String type) {
    return WORDS.getOrDefault(type, type);
  }

  private static String found(Field field) {
    if (!field.isPresent()) {
      return "null";
    }
    String kind =
        field.value() instanceof String
            ? "the string "
            : field.value() instanceof Boolean ? "the boolean " : "the number ";
    return field.isList() || field.isMapping() ? field.shown() : kind + field.shown();
  }

  private static String remedy(Field field, List<String> types) {
    if (field.isList() || field.isMapping() || !field.isPresent()) {
      return "";
    }
    if (types.contains("string")) {
      return ": quote it in the template";
    }
    return field.value() instanceof String && !types.contains("object") && !types.contains("array")
        ? ": it must not be quoted"
        : "";
  }
}
