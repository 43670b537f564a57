package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.helmtest.assertions.networking.IsolationAssert;
import io.helmtest.assertions.networking.PodSelectorAssert;
import io.helmtest.assertions.subject.Subject;
import java.util.Objects;
import org.assertj.core.annotation.CheckReturnValue;

/** A NetworkPolicy. */
public final class NetworkPolicyAssert
    extends AbstractObjectAssert<NetworkPolicyAssert, NetworkPolicy> {
  NetworkPolicyAssert(Subject subject) {
    super(subject, () -> subject.document().as(NetworkPolicy.class), NetworkPolicyAssert.class);
  }

  /**
   * The pods that it is for: all if the selector is empty or absent.
   *
   * @return its {@code spec.podSelector}
   */
  @CheckReturnValue
  public PodSelectorAssert selector() {
    LabelSelector declared = actual().getSpec().getPodSelector();
    return PodSelectorAssert.of(
        subject().at("spec.podSelector"),
        Objects.requireNonNullElseGet(declared, LabelSelector::new));
  }

  /**
   * What it closes to them.
   *
   * @return its {@code spec.policyTypes}, and whether it has rules
   */
  @CheckReturnValue
  public IsolationAssert isolation() {
    return new IsolationAssert(subject(), actual().getSpec());
  }
}
