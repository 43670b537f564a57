package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.GatewaySpec;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Listener;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The listeners of a Gateway.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/api-types/gateway/">Gateway</a>
 */
public final class ListenersAssert extends SubjectAssert<ListenersAssert> {
  private final List<Listener> listeners;

  /**
   * The listeners of a Gateway.
   *
   * @param gateway the Gateway
   * @param spec its spec
   */
  public ListenersAssert(Subject gateway, GatewaySpec spec) {
    super(gateway.at("spec.listeners"), ListenersAssert.class);
    this.listeners = spec.getListeners();
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
    if (!serve(host, protocol)) {
      String wanted = host + " by " + protocol;
      throw mismatch(wanted, ClosestMatch.line(wanted, served()));
    }
    return this;
  }

  /**
   * Checks that no listener serves a host by a protocol.
   *
   * <pre>{@code
   * // passes for a listener of HTTPS alone, fails for one of HTTP
   * assertThat(chart).gateway("shop").listeners().doesNotHaveHost("shop.example.com", "HTTP");
   * }</pre>
   *
   * @param host the host; {@code *} for a listener without hostname
   * @param protocol such as {@code HTTP}
   * @return this
   * @throws AssertionError if one does; the message lists the listeners
   */
  public ListenersAssert doesNotHaveHost(String host, String protocol) {
    if (serve(host, protocol)) {
      throw mismatch("no " + host + " by " + protocol, "");
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
    if (listeners.stream().noneMatch(ListenersAssert::isSecure)) {
      throw mismatch("a listener for HTTPS or TLS", "");
    }
    return passesAll(
        IntStream.range(0, listeners.size())
            .filter(i -> isSecure(listeners.get(i)))
            .<Runnable>mapToObj(i -> () -> hasCertificate(i))
            .toList());
  }

  private boolean serve(String host, String protocol) {
    return listeners.stream()
        .anyMatch(
            listener ->
                Route.host(listener.getHostname()).equals(host)
                    && protocol.equals(listener.getProtocol()));
  }

  private void hasCertificate(int index) {
    Listener listener = listeners.get(index);
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

  private List<String> served() {
    return listeners.stream().map(ListenersAssert::served).toList();
  }

  private AssertionError mismatch(String expected, String question) {
    String found = listeners.stream().map(ListenersAssert::title).collect(Collectors.joining("\n"));
    return subject()
        .mismatch(
            "to have in " + subject().path(),
            expected,
            (found.isEmpty() ? "no listener" : found) + question);
  }

  private static String title(Listener listener) {
    return "%s on port %d (%s)".formatted(served(listener), listener.getPort(), listener.getName());
  }

  private static String served(Listener listener) {
    return Route.host(listener.getHostname()) + " by " + listener.getProtocol();
  }
}
