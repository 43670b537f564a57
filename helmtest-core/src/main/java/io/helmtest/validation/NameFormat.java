package io.helmtest.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a name must be written; the patterns are those of apimachinery's {@code util/validation}.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/names/">Object
 *     names</a>
 */
enum NameFormat implements Rule {
  DNS_LABEL(
      "a DNS label",
      63,
      Patterns.LABEL,
      "lower-case letters, digits and \"-\", a letter or digit first and last"),
  DNS_1035_LABEL(
      "a DNS-1035 label",
      63,
      "[a-z]([-a-z0-9]*[a-z0-9])?",
      "lower-case letters, digits and \"-\", a letter first, a letter or digit last"),
  DNS_SUBDOMAIN("a DNS subdomain", 253, Patterns.SUBDOMAIN, Patterns.SUBDOMAIN_WORDS),
  CRON_JOB_NAME("a CronJob name", 52, Patterns.SUBDOMAIN, Patterns.SUBDOMAIN_WORDS),
  HOST(
      "a host name",
      253,
      "(\\*\\.)?" + Patterns.SUBDOMAIN,
      "a DNS subdomain, or one behind \"*.\""),
  PATH_SEGMENT(
      "a path segment",
      Integer.MAX_VALUE,
      "(?!\\.{1,2}$)[^/%]+",
      "no \"/\" or \"%\", not \".\" or \"..\""),
  QUALIFIED_NAME(
      "a qualified name",
      317,
      "(?:(?=.{1,253}/)" + Patterns.SUBDOMAIN + "/)?(?=[^/]{1,63}$)" + Patterns.NAME,
      "at most 63 letters, digits, \"-\", \"_\" and \".\", a letter or digit first and last,"
          + " and before it, if need be, a DNS subdomain and \"/\""),
  LABEL_VALUE(
      "a label value",
      63,
      "(" + Patterns.NAME + ")?",
      "letters, digits, \"-\", \"_\" and \".\", a letter or digit first and last"),
  PORT_NAME(
      "a port name",
      15,
      "(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?",
      "lower-case letters, digits and single \"-\" between them, at least one letter"),
  CONFIG_KEY(
      "a config key",
      253,
      "(?!\\.\\.|\\.$)[-._a-zA-Z0-9]+",
      "letters, digits, \"-\", \"_\" and \".\", not \".\", and no \"..\" first"),
  ENVIRONMENT_NAME(
      "an environment variable name",
      Integer.MAX_VALUE,
      "[ -<>-~]+",
      "printable ASCII characters other than \"=\""),
  HEADER_NAME(
      "an HTTP header name", Integer.MAX_VALUE, "[-A-Za-z0-9]+", "letters, digits and \"-\""),
  WEBHOOK_NAME(
      "a webhook name",
      253,
      "(?=[^.]+\\.[^.]+\\.)" + Patterns.SUBDOMAIN,
      "a DNS subdomain of at least three parts"),
  DOMAIN_PATH(
      "a path with a domain",
      250,
      Patterns.SUBDOMAIN + "/[A-Za-z0-9/._~%!$&'()*+,;=:-]+",
      "a DNS subdomain, \"/\" and a path, such as example.com/controller"),
  LOCAL_PATH(
      "a local path",
      Integer.MAX_VALUE,
      "(?!/)(?!(.*/)?\\.\\.(/|$)).*",
      "relative, and without \"..\""),
  IP_ADDRESS("an IP address", 100, Patterns.IP, "such as 10.0.0.1 or fd00::1"),
  CLUSTER_IP("a cluster IP", 100, "None|" + Patterns.IP, "None or an IP address"),
  CIDR("a CIDR", 100, Patterns.IP + "/[0-9]{1,3}", "such as 10.0.0.0/8 or fd00::/8");

  private final String words;
  private final int length;
  private final Pattern pattern;
  private final String description;

  NameFormat(String words, int length, String pattern, String description) {
    this.words = words;
    this.length = length;
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    this.description = description;
  }

  private static final class Patterns {
    static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    static final String SUBDOMAIN = LABEL + "(\\." + LABEL + ")*";
    static final String SUBDOMAIN_WORDS =
        "lower-case letters, digits, \"-\" and \".\", a letter or digit first and last in each part";
    static final String NAME = "[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?";
    static final String IP = "([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)";
  }

  /** The format that tables and messages call so. */
  static Optional<NameFormat> called(String words) {
    return Arrays.stream(values()).filter(format -> format.words.equals(words)).findFirst();
  }

  @Override
  public void check(Field field, Findings findings) {
    if (field.value() instanceof String name) {
      check(field, name, findings);
    }
  }

  /** Checks a name that the field does not say literally. */
  void check(Field field, String name, Findings findings) {
    problem(name).ifPresent(problem -> findings.add(field, words, problem));
  }

  /** Checks the key of an entry. */
  void checkKey(Field entry, String key, Findings findings) {
    problem(key).ifPresent(problem -> findings.key(entry, words, problem));
  }

  private Optional<String> problem(String name) {
    if (name.length() > length) {
      return Optional.of(
          "%s has %d characters, but %s has at most %d"
              .formatted(Quoted.of(name), name.length(), words, length));
    }
    return pattern.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(Quoted.of(name) + " is not " + words + ": " + description);
  }
}
