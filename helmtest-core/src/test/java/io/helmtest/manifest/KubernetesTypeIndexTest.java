package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed index against fabric8's registry, which it is made from. */
class KubernetesTypeIndexTest {
  @Test
  void itIsWhatFabric8Registers() throws IOException {
    String registered = entries();
    Path made = Files.writeString(Path.of("target", KubernetesTypeIndex.FILE), registered);

    assertThat(Resource.text(KubernetesTypeIndex.FILE))
        .as(
            "fabric8 has changed: take %s, made anew, as src/main/resources/io/helmtest/manifest/%s",
            made, made.getFileName())
        .isEqualTo(registered);
  }

  @Test
  void itAnswersAsTheRegistryDoes() {
    KubernetesSerialization registry = new KubernetesSerialization();

    assertThat(KubernetesTypeIndex.read().classNames())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            (apiVersion, kinds) ->
                kinds.forEach(
                    (kind, name) ->
                        assertThat(registry.getRegisteredKubernetesResource(apiVersion, kind))
                            .hasToString("class " + name)));
  }

  private static String entries() {
    return ServiceLoader.load(KubernetesResource.class).stream()
        .map(ServiceLoader.Provider::type)
        .map(KubernetesTypeIndexTest::entry)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String entry(Class<?> type) {
    return "%s\t%s\t%s\n"
        .formatted(HasMetadata.getApiVersion(type), HasMetadata.getKind(type), type.getName());
  }
}
