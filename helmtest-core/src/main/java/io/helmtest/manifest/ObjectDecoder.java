package io.helmtest.manifest;

import com.fasterxml.jackson.annotation.Nulls;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.manifest.YamlNode.Mapping;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The one way from a document's tree to a typed object: first the field names, then the types. */
final class ObjectDecoder {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // To Kubernetes a null is as good as absent; fabric8's lists would become null.
          .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.SKIP))
          .withCoercionConfig(
              LogicalType.Integer,
              config -> config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private ObjectDecoder() {}

  static <T extends HasMetadata> T decode(ManifestDocument document, Mapping root, Class<T> type) {
    List<DecodingProblem> problems = UnknownFields.in(document, root, deserializer(type));
    if (!problems.isEmpty()) {
      throw new ManifestDecodingException(document.toString(), problems);
    }
    try {
      return MAPPER.convertValue(root.toJava(), type);
    } catch (IllegalArgumentException | JacksonException e) {
      throw new ManifestDecodingException(document.toString(), List.of(problem(document, e)));
    }
  }

  static ValueDeserializer<?> deserializer(Class<?> type) {
    JavaType javaType = MAPPER.constructType(type);
    return MAPPER._deserializationContext().findRootValueDeserializer(javaType);
  }

  private static DecodingProblem problem(ManifestDocument document, RuntimeException failure) {
    Throwable cause = failure.getCause() instanceof JacksonException ? failure.getCause() : failure;
    List<String> steps = cause instanceof JacksonException jackson ? steps(jackson) : List.of();
    String message =
        cause instanceof JacksonException jackson
            ? jackson.getOriginalMessage()
            : String.valueOf(cause.getMessage());
    FieldPath path = FieldPath.ofSteps(steps);
    return new DecodingProblem(document.locate(path), path.toString(), message);
  }

  private static List<String> steps(JacksonException failure) {
    return failure.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getPropertyName())
        .toList();
  }
}
