package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.helmtest.assertions.networking.DisruptionAssert;
import io.helmtest.assertions.networking.PodSelectorAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import org.assertj.core.annotation.CheckReturnValue;

/** A PodDisruptionBudget. */
public final class PodDisruptionBudgetAssert
    extends AbstractObjectAssert<PodDisruptionBudgetAssert, PodDisruptionBudget> {
  PodDisruptionBudgetAssert(Subject subject) {
    super(subject, () -> read(subject.document()), PodDisruptionBudgetAssert.class);
  }

  // In policy/v1beta1 an empty selector selects nothing, as an absent one does.
  private static PodDisruptionBudget read(ManifestDocument document) {
    PodDisruptionBudget budget = document.as(PodDisruptionBudget.class);
    boolean before1 = !document.id().apiVersion().equals("policy/v1");
    if (before1 && new LabelSelector().equals(budget.getSpec().getSelector())) {
      budget.getSpec().setSelector(null);
    }
    return budget;
  }

  /**
   * The pods that it protects: all if the selector is empty, none if it is absent.
   *
   * @return its {@code spec.selector}
   */
  @CheckReturnValue
  public PodSelectorAssert selector() {
    return PodSelectorAssert.of(subject().at("spec.selector"), actual().getSpec().getSelector());
  }

  /**
   * How many of them may go at a time.
   *
   * @return its {@code spec.minAvailable} and {@code spec.maxUnavailable}
   */
  @CheckReturnValue
  public DisruptionAssert disruption() {
    return new DisruptionAssert(subject(), actual().getSpec());
  }
}
