package io.helmtest.junit;

import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Fills the parameters that ask for a {@link Manifest}. */
final class ManifestExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(Manifest.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ChartParameter wanted = new ChartParameter(parameter, context);
    Class<?> type = parameter.getParameter().getType();
    String name = parameter.findAnnotation(Manifest.class).orElseThrow().value();
    if (!HasMetadata.class.isAssignableFrom(type)) {
      throw wanted.refused(
          "as @Manifest(\"%s\"), but that is no class of Kubernetes objects: take one of fabric8's, such as Deployment, or HasMetadata for any."
              .formatted(name));
    }
    return wanted.render().get(type.asSubclass(HasMetadata.class), name);
  }
}
