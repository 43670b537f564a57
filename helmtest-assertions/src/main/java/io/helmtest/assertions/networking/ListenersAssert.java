package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.GatewaySpec;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Listener;
import io.helmtest.assertions.subject.AllOf;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The listeners of a Gateway.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/gateway/">Gateway</a>
 */
public final class ListenersAssert extends SubjectAssert<ListenersAssert, List<Listener>> {

  /**
   * The listeners of a Gateway.
   *
   * @param gateway the Gateway
   * @param spec its spec
   */
  public ListenersAssert(Subject gateway, GatewaySpec spec) {
    super(gateway.at("spec.listeners"), spec.getListeners(), ListenersAssert.class);
  }

  /**
   * Checks that a host is served by a protocol.
   *
   * <pre>{@code
   * // passes for hostname: shop.example.com and protocol: HTTPS, fails for protocol: HTTP
   * assertThat(chart).gateway("shop").listeners().hasHost("shop.example.com", "HTTPS");
   * }</pre>
   *
   * @param host the hostname as the manifest has it; {@code *} for every host
   * @param protocol such as {@code HTTPS}, {@code HTTP} or {@code TLS}
   * @return this
   * @throws AssertionError if it is not; the message lists the listeners
   */
  public ListenersAssert hasHost(String host, String protocol) {
    boolean found =
        actual.stream()
            .anyMatch(
                listener ->
                    Route.host(listener.getHostname()).equals(host)
                        && protocol.equals(listener.getProtocol()));
    if (!found) {
      throw mismatch(host + " by " + protocol);
    }
    return this;
  }

  /**
   * Checks that every listener for {@code HTTPS} or {@code TLS} has a certificate, unless it passes
   * the connection through. A Gateway without such a listener fails.
   *
   * <pre>{@code
   * // passes for tls: {certificateRefs: [{name: shop-tls}]}, fails for certificateRefs: []
   * assertThat(chart).gateway("shop").listeners().haveCertificates();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one has none; the message lists all that fail
   */
  public ListenersAssert haveCertificates() {
    if (actual.stream().noneMatch(ListenersAssert::isSecure)) {
      throw mismatch("a listener for HTTPS or TLS");
    }
    AllOf.check(
        subject().context(),
        subject().object(),
        IntStream.range(0, actual.size())
            .filter(i -> isSecure(actual.get(i)))
            .<Runnable>mapToObj(i -> () -> hasCertificate(i))
            .toList());
    return this;
  }

  private void hasCertificate(int index) {
    Listener listener = actual.get(index);
    boolean has =
        listener.getTls() != null
            && ("Passthrough".equals(listener.getTls().getMode())
                || !listener.getTls().getCertificateRefs().isEmpty());
    if (!has) {
      throw subject()
          .at(subject().path() + "[" + listener.getName() + "].tls.certificateRefs")
          .mismatch("at least one certificate", "none");
    }
  }

  private static boolean isSecure(Listener listener) {
    return "HTTPS".equals(listener.getProtocol()) || "TLS".equals(listener.getProtocol());
  }

  private AssertionError mismatch(String expected) {
    String found = actual.stream().map(ListenersAssert::title).collect(Collectors.joining("\n"));
    return subject()
        .mismatch(
            "to have in " + subject().path(), expected, found.isEmpty() ? "no listener" : found);
  }

  private static String title(Listener listener) {
    return "%s by %s on port %d (%s)"
        .formatted(
            Route.host(listener.getHostname()),
            listener.getProtocol(),
            listener.getPort(),
            listener.getName());
  }
}
