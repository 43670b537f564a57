package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a tree as the JSON that the API server would get: small, and quick to bind from. */
final class ManifestJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private ManifestJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] of(Mapping root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new ManifestJson(json).write(root);
    }
    return bytes.toByteArray();
  }

  private void write(YamlNode node) {
    if (node instanceof Mapping mapping) {
      json.writeStartObject();
      for (Entry entry : mapping.entries()) {
        json.writeName(entry.key());
        write(entry.value());
      }
      json.writeEndObject();
    } else if (node instanceof Sequence sequence) {
      json.writeStartArray();
      sequence.items().forEach(this::write);
      json.writeEndArray();
    } else if (node instanceof Scalar scalar) {
      write(scalar);
    }
  }

  private void write(Scalar scalar) {
    Object value = scalar.value();
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Number number) {
      write(number instanceof Double fraction ? GoFloat.json(fraction) : number);
    } else {
      json.writeNull();
    }
  }

  private void write(Number number) {
    if (number instanceof Integer integer) {
      json.writeNumber(integer);
    } else if (number instanceof Long integer) {
      json.writeNumber(integer);
    } else if (number instanceof BigInteger integer) {
      json.writeNumber(integer);
    } else {
      json.writeNumber(number.doubleValue());
    }
  }
}
