package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.helmtest.assertions.networking.RoutesAssert;
import io.helmtest.assertions.networking.TlsAssert;
import io.helmtest.assertions.subject.Subject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** An Ingress. */
public final class IngressAssert extends AbstractObjectAssert<IngressAssert, Ingress> {
  private static final String OLD_ANNOTATION = "kubernetes.io/ingress.class";

  IngressAssert(Subject subject) {
    super(subject, () -> subject.document().as(Ingress.class), IngressAssert.class);
  }

  /**
   * Checks which controller serves it: by {@code ingressClassName}, or else by the annotation
   * {@code kubernetes.io/ingress.class} that came before it.
   *
   * <pre>{@code
   * // passes for ingressClassName: azure-alb-external, fails for another, and for none
   * assertThat(chart).ingress("shop-web").hasClass("azure-alb-external");
   * }</pre>
   *
   * @param name the class, on AKS such as {@code webapprouting.kubernetes.azure.com} or {@code
   *     azure-alb-external}
   * @return this
   * @throws AssertionError if it is another, or there is none
   * @see <a
   *     href="https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class">Ingress
   *     class</a>
   */
  public IngressAssert hasClass(String name) {
    return hasValue(subject().at("spec.ingressClassName"), name, className().orElse(null));
  }

  /**
   * Its hosts, paths and backends.
   *
   * @return its {@code spec.rules} and {@code spec.defaultBackend}
   */
  @CheckReturnValue
  public RoutesAssert routes() {
    return RoutesAssert.ofIngress(subject());
  }

  /**
   * Its TLS.
   *
   * @return its {@code spec.tls}
   */
  @CheckReturnValue
  public TlsAssert tls() {
    return new TlsAssert(subject(), actual().getSpec());
  }

  private Optional<String> className() {
    @Nullable Map<String, String> annotations = actual().getMetadata().getAnnotations();
    return Optional.ofNullable(actual().getSpec().getIngressClassName())
        .or(
            () ->
                Optional.ofNullable(
                    Objects.requireNonNullElse(annotations, Map.<String, String>of())
                        .get(OLD_ANNOTATION)));
  }
}
