package io.helmtest.embedded;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in which a text may be as long as a frame. */
final class Json {
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private Json() {}

  static JsonNode read(byte[] json) {
    return MAPPER.readTree(json);
  }

  static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
