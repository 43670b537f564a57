package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.ConfigMapProjection;
import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import java.util.ArrayList;
import java.util.List;

/**
 * An object that a volume is filled from.
 *
 * @param kind ConfigMap, Secret or PersistentVolumeClaim
 * @param name the object's name
 * @param keys the keys that are taken from it by name
 * @param optional whether the pod starts without it too
 * @param path where the volume names it
 */
record VolumeSource(String kind, String name, List<String> keys, boolean optional, String path) {

  /** The sources of a volume at a path: several of a projected one, none of an emptyDir. */
  static List<VolumeSource> of(Volume volume, String path) {
    List<VolumeSource> sources = new ArrayList<>();
    if (volume.getConfigMap() != null) {
      ConfigMapVolumeSource source = volume.getConfigMap();
      sources.add(configMap(source.getName(), source.getItems(), source.getOptional(), path));
    }
    if (volume.getSecret() != null) {
      SecretVolumeSource source = volume.getSecret();
      sources.add(
          secret(
              source.getSecretName(),
              source.getItems(),
              source.getOptional(),
              path + ".secret.secretName"));
    }
    if (volume.getPersistentVolumeClaim() != null) {
      sources.add(claim(volume.getPersistentVolumeClaim(), path));
    }
    if (volume.getProjected() != null) {
      sources.addAll(projected(volume.getProjected().getSources(), path + ".projected.sources"));
    }
    return sources;
  }

  private static List<VolumeSource> projected(List<VolumeProjection> projections, String path) {
    List<VolumeSource> sources = new ArrayList<>();
    for (int i = 0; i < projections.size(); i++) {
      ConfigMapProjection configMap = projections.get(i).getConfigMap();
      SecretProjection secret = projections.get(i).getSecret();
      String place = path + "[" + i + "]";
      if (configMap != null) {
        sources.add(
            configMap(configMap.getName(), configMap.getItems(), configMap.getOptional(), place));
      }
      if (secret != null) {
        sources.add(
            secret(
                secret.getName(), secret.getItems(), secret.getOptional(), place + ".secret.name"));
      }
    }
    return sources;
  }

  private static VolumeSource configMap(
      String name, List<KeyToPath> items, Boolean optional, String place) {
    return new VolumeSource(
        "ConfigMap", name, keys(items), isTrue(optional), place + ".configMap.name");
  }

  private static VolumeSource secret(
      String name, List<KeyToPath> items, Boolean optional, String path) {
    return new VolumeSource("Secret", name, keys(items), isTrue(optional), path);
  }

  private static VolumeSource claim(PersistentVolumeClaimVolumeSource source, String place) {
    return new VolumeSource(
        "PersistentVolumeClaim",
        source.getClaimName(),
        List.of(),
        false,
        place + ".persistentVolumeClaim.claimName");
  }

  private static List<String> keys(List<KeyToPath> items) {
    return items.stream().map(KeyToPath::getKey).toList();
  }

  private static boolean isTrue(Boolean optional) {
    return Boolean.TRUE.equals(optional);
  }
}
