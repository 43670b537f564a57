package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressSpec;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * TLS of an Ingress. An entry with a Secret but without hosts is for all that its certificate is
 * for, and so counts for every host.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/#tls">TLS</a>
 */
public final class TlsAssert extends SubjectAssert<TlsAssert> {
  private final List<IngressTLS> entries;
  private final List<IngressRule> rules;

  /**
   * TLS of an Ingress.
   *
   * @param ingress the Ingress
   * @param spec its spec
   */
  public TlsAssert(Subject ingress, IngressSpec spec) {
    super(ingress.at("spec.tls"), TlsAssert.class);
    this.entries = spec.getTls();
    this.rules = spec.getRules();
  }

  /**
   * Checks that there is an entry.
   *
   * <pre>{@code
   * // passes for one entry, fails for tls: []
   * assertThat(chart).ingress("shop-web").tls().isEnabled();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is none
   */
  public TlsAssert isEnabled() {
    if (entries.isEmpty()) {
      throw subject().mismatch("at least one entry", "no entry");
    }
    return this;
  }

  /**
   * Checks that there is no entry.
   *
   * <pre>{@code
   * // passes without tls and for tls: [], fails for one entry
   * assertThat(chart).ingress("shop-web").tls().isDisabled();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is one
   */
  public TlsAssert isDisabled() {
    if (!entries.isEmpty()) {
      throw subject().mismatch("no entry", hosts());
    }
    return this;
  }

  /**
   * Checks that the host of every rule is covered. A wildcard covers exactly one label.
   *
   * <pre>{@code
   * // passes for hosts: ["*.example.com"] and shop.example.com, fails for eu.shop.example.com
   * assertThat(chart).ingress("shop-web").tls().coversHosts();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is no entry, or a host is not covered; the message lists all
   */
  public TlsAssert coversHosts() {
    isEnabled();
    return passesAll(
        IntStream.range(0, rules.size()).<Runnable>mapToObj(i -> () -> covers(i)).toList());
  }

  /**
   * Checks that a host is covered by an entry with that Secret.
   *
   * <pre>{@code
   * // passes for {hosts: [shop.example.com], secretName: shop-tls}, fails for another secretName
   * assertThat(chart).ingress("shop-web").tls().hasSecret("shop.example.com", "shop-tls");
   * }</pre>
   *
   * @param host the host
   * @param secret the Secret's name
   * @return this
   * @throws AssertionError if it is not
   */
  public TlsAssert hasSecret(String host, String secret) {
    boolean found =
        entries.stream()
            .anyMatch(entry -> secret.equals(entry.getSecretName()) && covers(entry, host));
    if (!found) {
      throw subject()
          .mismatch(
              "to have " + subject().path() + " for " + host + " with Secret",
              secret,
              hosts() + questionFor(host, secret));
    }
    return this;
  }

  private void covers(int rule) {
    String host = Route.host(rules.get(rule).getHost());
    if (entries.stream().noneMatch(entry -> covers(entry, host))) {
      throw subject()
          .at("spec.rules[" + rule + "].host")
          .mismatch(
              "to have " + subject().path() + " for",
              host,
              hosts() + ClosestMatch.line(host, tlsHosts()));
    }
  }

  private String questionFor(String host, String secret) {
    List<String> secrets =
        entries.stream()
            .filter(entry -> covers(entry, host))
            .map(IngressTLS::getSecretName)
            .filter(Objects::nonNull)
            .toList();
    return secrets.isEmpty()
        ? ClosestMatch.line(host, tlsHosts())
        : ClosestMatch.line(secret, secrets);
  }

  private List<String> tlsHosts() {
    return entries.stream().flatMap(entry -> entry.getHosts().stream()).toList();
  }

  private static boolean covers(IngressTLS entry, String host) {
    return entry.getHosts().isEmpty()
        ? entry.getSecretName() != null
        : entry.getHosts().stream().anyMatch(pattern -> covers(pattern, host));
  }

  private static boolean covers(String pattern, String host) {
    return pattern.equals(host)
        || (pattern.startsWith("*.")
            && host.indexOf('.') > 0
            && host.substring(host.indexOf('.')).equals(pattern.substring(1)));
  }

  private String hosts() {
    return entries.isEmpty()
        ? "no entry"
        : entries.stream().map(TlsAssert::title).collect(Collectors.joining("\n"));
  }

  private static String title(IngressTLS entry) {
    String hosts = entry.getHosts().isEmpty() ? "all hosts" : String.join(", ", entry.getHosts());
    return hosts + " by " + Objects.requireNonNullElse(entry.getSecretName(), "no Secret");
  }
}
