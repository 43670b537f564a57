package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;

/**
 * What a NetworkPolicy closes to its pods. Without {@code policyTypes} it is {@code Ingress}, and
 * {@code Egress} if it has rules for that.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network
 *     policies</a>
 */
public final class IsolationAssert extends SubjectAssert<IsolationAssert> {
  private final NetworkPolicySpec spec;

  /**
   * The isolation by a NetworkPolicy.
   *
   * @param subject the NetworkPolicy
   * @param spec its spec
   */
  public IsolationAssert(Subject subject, NetworkPolicySpec spec) {
    super(subject.at("spec"), IsolationAssert.class);
    this.spec = spec;
  }

  /**
   * Checks that traffic to the pods is closed but for what the rules allow.
   *
   * <pre>{@code
   * // passes for policyTypes: [Ingress] and without policyTypes, fails for policyTypes: [Egress]
   * assertThat(chart).networkPolicy("shop-web").isolation().isOfIngress();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is open
   */
  public IsolationAssert isOfIngress() {
    return isOf("Ingress");
  }

  /**
   * Checks that traffic from the pods is closed but for what the rules allow.
   *
   * <pre>{@code
   * // passes for policyTypes: [Ingress, Egress], fails without policyTypes and egress rules
   * assertThat(chart).networkPolicy("shop-web").isolation().isOfEgress();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is open
   */
  public IsolationAssert isOfEgress() {
    return isOf("Egress");
  }

  /**
   * Checks that all traffic to the pods is denied by this policy.
   *
   * <pre>{@code
   * // passes for ingress: [] and without ingress, fails for ingress: [{}], which allows all
   * assertThat(chart).networkPolicy("deny-all").isolation().deniesAllIngress();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is open, or a rule allows some
   */
  public IsolationAssert deniesAllIngress() {
    return deniesAll("Ingress", "spec.ingress", spec.getIngress());
  }

  /**
   * Checks that all traffic from the pods is denied by this policy.
   *
   * <pre>{@code
   * // passes for policyTypes: [Egress] without egress, fails for egress: [{}], which allows all
   * assertThat(chart).networkPolicy("deny-all").isolation().deniesAllEgress();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is open, or a rule allows some
   */
  public IsolationAssert deniesAllEgress() {
    return deniesAll("Egress", "spec.egress", spec.getEgress());
  }

  private IsolationAssert deniesAll(String type, String path, List<?> rules) {
    isOf(type);
    if (!rules.isEmpty()) {
      throw subject().at(path).mismatch("no rule", rules.size() == 1 ? "a rule" : rules.size());
    }
    return this;
  }

  private IsolationAssert isOf(String type) {
    if (!types().contains(type)) {
      throw subject()
          .at("spec.policyTypes")
          .mismatch("to isolate by spec.policyTypes", type, String.join(", ", types()));
    }
    return this;
  }

  private List<String> types() {
    if (!spec.getPolicyTypes().isEmpty()) {
      return spec.getPolicyTypes();
    }
    return spec.getEgress().isEmpty() ? List.of("Ingress") : List.of("Ingress", "Egress");
  }
}
