package io.helmtest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplate;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ReplicationController;
import io.fabric8.kubernetes.api.model.ReplicationControllerSpec;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.DaemonSetSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.ReplicaSetSpec;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobTemplateSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a kind of workload keeps its pod template. */
record PodTemplatePlace(
    Class<? extends HasMetadata> type,
    String path,
    Function<HasMetadata, @Nullable PodTemplateSpec> template) {

  private static final List<PodTemplatePlace> ALL =
      List.of(
          place(Pod.class, "", pod -> new PodTemplateSpec(pod.getMetadata(), pod.getSpec())),
          place(PodTemplate.class, "template", PodTemplate::getTemplate),
          place(
              Deployment.class,
              "spec.template",
              in(Deployment::getSpec, DeploymentSpec::getTemplate)),
          place(
              StatefulSet.class,
              "spec.template",
              in(StatefulSet::getSpec, StatefulSetSpec::getTemplate)),
          place(
              DaemonSet.class, "spec.template", in(DaemonSet::getSpec, DaemonSetSpec::getTemplate)),
          place(
              ReplicaSet.class,
              "spec.template",
              in(ReplicaSet::getSpec, ReplicaSetSpec::getTemplate)),
          place(
              ReplicationController.class,
              "spec.template",
              in(ReplicationController::getSpec, ReplicationControllerSpec::getTemplate)),
          place(Job.class, "spec.template", in(Job::getSpec, JobSpec::getTemplate)),
          place(
              CronJob.class,
              "spec.jobTemplate.spec.template",
              in(
                  in(in(CronJob::getSpec, CronJobSpec::getJobTemplate), JobTemplateSpec::getSpec),
                  JobSpec::getTemplate)));

  static List<Class<? extends HasMetadata>> types() {
    return ALL.stream().<Class<? extends HasMetadata>>map(PodTemplatePlace::type).toList();
  }

  static Optional<PodTemplatePlace> of(Class<?> type) {
    return ALL.stream().filter(place -> place.type() == type).findFirst();
  }

  /** The pod template, never null inside: what a manifest leaves out is empty. */
  PodTemplateSpec read(HasMetadata workload) {
    PodTemplateSpec found =
        Optional.ofNullable(template.apply(workload)).orElseGet(PodTemplateSpec::new);
    ObjectMeta metadata = Optional.ofNullable(found.getMetadata()).orElseGet(ObjectMeta::new);
    PodSpec spec = Optional.ofNullable(found.getSpec()).orElseGet(PodSpec::new);
    return new PodTemplateSpec(metadata, spec);
  }

  private static <T extends HasMetadata> PodTemplatePlace place(
      Class<T> type, String path, Function<T, @Nullable PodTemplateSpec> template) {
    return new PodTemplatePlace(type, path, object -> template.apply(type.cast(object)));
  }

  // A manifest may leave out any part of the way.
  private static <A, B, C> Function<A, @Nullable C> in(
      Function<A, @Nullable B> outer, Function<B, @Nullable C> inner) {
    return object -> {
      B part = outer.apply(object);
      return part == null ? null : inner.apply(part);
    };
  }
}
