package io.helmtest.manifest;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads a text. A list of bytes, which Go takes in place of base64, becomes its base64. */
final class TextOrBytes extends StringDeserializer {
  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    return parser.hasToken(JsonToken.START_ARRAY)
        ? base64(parser)
        : super.deserialize(parser, context);
  }

  private static String base64(JsonParser parser) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      bytes.write(parser.hasToken(JsonToken.VALUE_NULL) ? 0 : parser.getIntValue());
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
