package io.helmtest.validation;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.helmtest.chart.Capabilities;
import java.util.List;
import java.util.Optional;

/** All rules for one object of a render. */
final class ObjectRules {
  private final KubernetesVersion target;
  private final ApiRules apis;
  private final List<CustomResourceDefinition> definitions;
  private final TypeWalk types = new TypeWalk();

  ObjectRules(Capabilities capabilities, List<CustomResourceDefinition> definitions) {
    this.target = KubernetesVersion.of(capabilities.kubeVersion());
    this.apis = new ApiRules(capabilities.kubeVersion());
    this.definitions = definitions;
  }

  /** The problems of an object; none where it does not say what it is, which decoding tells. */
  List<ValidationProblem> problems(Field root) {
    Findings findings = new Findings();
    if (!ApiKind.of(root).isComplete()) {
      return List.of();
    }
    Optional<Naming> builtIn = BuiltInKinds.naming(ApiKind.of(root), target);
    Optional<CustomResourceDefinition> definition = definition(root);
    apis.check(root, findings);
    MetadataRules.check(root, naming(builtIn, definition), findings);
    if (builtIn.isPresent()) {
      types.check(root, findings);
    } else {
      definition.ifPresent(found -> found.check(root, findings));
    }
    return findings.inOrder();
  }

  /** Whether nothing is known of its kind. */
  boolean isUnchecked(Field root) {
    return ApiKind.of(root).isComplete()
        && root.document().type() == GenericKubernetesResource.class
        && definition(root).isEmpty()
        && RemovedApis.find(ApiKind.of(root)).isEmpty();
  }

  private static Naming naming(
      Optional<Naming> builtIn, Optional<CustomResourceDefinition> definition) {
    return builtIn.or(() -> definition.map(CustomResourceDefinition::naming)).orElse(Naming.ANY);
  }

  private Optional<CustomResourceDefinition> definition(Field root) {
    ApiKind api = ApiKind.of(root);
    return definitions.stream().filter(definition -> definition.defines(api)).findFirst();
  }
}
