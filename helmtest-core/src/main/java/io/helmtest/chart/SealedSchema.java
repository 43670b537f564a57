package io.helmtest.chart;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * A JSON schema whose references lead nowhere but into itself, whoever resolves them: all addresses
 * but those of Helm's own drafts get a scheme that no Helm can load, where the schema names itself
 * by them and where it refers to them alike.
 */
final class SealedSchema {
  private static final String ID = "$id";
  private static final String OLD_ID = "id";
  private static final Set<String> REFERENCES =
      Set.of(SchemaReferences.DIALECT, "$ref", "$dynamicRef", "$recursiveRef");
  private static final String NO_JSON = "{";

  private final SchemaAddress own;
  private boolean isChanged;

  private SealedSchema(SchemaAddress own) {
    this.own = own;
  }

  /** The sealed schema; empty if it leads nowhere as it is. */
  static Optional<byte[]> of(byte[] schema) {
    String text = new String(schema, StandardCharsets.UTF_8);
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return new SealedSchema(ownAddress(json)).seal(json).map(SealedSchema::bytes);
    } catch (JacksonException e) {
      // What is no JSON here might be some for Helm.
      return Optional.of(bytes(NO_JSON)).filter(closed -> mayRefer(json));
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean mayRefer(String json) {
    String lower = json.toLowerCase(Locale.ROOT);
    return lower.contains("ref") || lower.contains("schema") || lower.contains("\\");
  }

  private static SchemaAddress ownAddress(String json) {
    Map<String, String> texts = rootTexts(json);
    boolean isOld = texts.getOrDefault(SchemaReferences.DIALECT, "").contains("/draft-04/");
    SchemaAddress named = SchemaAddress.of(texts.getOrDefault(isOld ? OLD_ID : ID, ""));
    return SchemaReferences.ROOT.unreachable().resolve(named).unreachable();
  }

  private static Map<String, String> rootTexts(String json) {
    Map<String, String> texts = new HashMap<>();
    try (JsonParser parser = parser(json)) {
      parser.nextToken();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          texts.put(String.valueOf(parser.currentName()), parser.getString());
        }
        parser.skipChildren();
      }
    }
    return texts;
  }

  private static JsonParser parser(String json) {
    return SchemaDocument.JSON.createParser(ObjectReadContext.empty(), json);
  }

  private Optional<String> seal(String json) {
    StringWriter closed = new StringWriter(json.length());
    try (JsonParser parser = parser(json);
        JsonGenerator generator =
            SchemaDocument.JSON.createGenerator(ObjectWriteContext.empty(), closed)) {
      while (parser.nextToken() != null) {
        copy(parser, generator);
      }
    }
    return Optional.of(closed.toString()).filter(copied -> isChanged);
  }

  private void copy(JsonParser parser, JsonGenerator generator) {
    switch (parser.currentToken()) {
      case VALUE_STRING -> generator.writeString(closed(parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getString());
      default -> generator.copyCurrentEvent(parser);
    }
  }

  private String closed(JsonParser parser) {
    String key = String.valueOf(parser.currentName());
    String text = parser.getString();
    boolean isReference = REFERENCES.contains(key);
    String closed =
        isReference || key.equals(ID) || key.equals(OLD_ID) ? closed(text, isReference) : text;
    isChanged |= !closed.equals(text);
    return closed;
  }

  private String closed(String text, boolean isReference) {
    String fragment = text.substring(text.indexOf('#') < 0 ? text.length() : text.indexOf('#'));
    SchemaAddress address = SchemaAddress.of(text);
    SchemaAddress target = own.resolve(address).unreachable();
    if (fragment.equals(text) || (isReference && address.isPartOfHelm())) {
      return text;
    }
    return isReference && target.equals(SchemaReferences.ROOT.unreachable())
        ? "#" + fragment.replaceFirst("^#", "")
        : target + fragment;
  }
}
