package io.helmtest.exemption;

import io.helmtest.chart.ChartMetadata;
import io.helmtest.chart.Environment;
import io.helmtest.chart.TemplateGlob;
import io.helmtest.manifest.Problem;
import io.helmtest.secret.Secrets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets problems stay, and says why: those of a kind, at a path, from a template; in every render of
 * every chart, or in those of one chart, environment or variant. One with a pattern is for what
 * that pattern's test finds, one without is for what a cluster would refuse. Immutable: each method
 * returns a new one.
 *
 * <pre>{@code
 * Exemption.because("fixed in keycloak 27").template("charts/keycloak/**").environment("prod")
 * }</pre>
 */
public final class Exemption {
  private final Criteria criteria;
  private final String reason;
  private final @Nullable LocalDate until;
  private final String place;

  private Exemption(Criteria criteria, String reason, @Nullable LocalDate until, String place) {
    this.criteria = criteria;
    this.reason = reason;
    this.until = until;
    this.place = place;
  }

  /**
   * An exemption that has yet to say of what: it is refused without kind, path, template and
   * pattern.
   *
   * @param reason why the problems may stay
   * @return the exemption
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Exemption because(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "An exemption's reason is blank: say why the problem may stay, such as \"fixed in keycloak 27\".");
    }
    return new Exemption(Criteria.none(), reason, null, "HelmChart.exempt");
  }

  /**
   * The narrowest exemption of a problem.
   *
   * @param problem the problem
   * @return its pattern, kind, path and template, as far as it has them, and a reason to replace
   */
  public static Exemption of(Problem problem) {
    return of(problem, problem.path());
  }

  /** The exemption of a problem at more paths than its own. */
  static Exemption of(Problem problem, String path) {
    String pattern = problem.pattern();
    String kind = problem.object().kind();
    String template = problem.location().template();
    Exemption exemption = because(GeneratedExemptions.REASON).path(masked(path));
    exemption = pattern.isEmpty() ? exemption : exemption.pattern(pattern);
    exemption = kind.isBlank() ? exemption : exemption.kind(kind);
    return template == null ? exemption : exemption.template(TemplateGlob.only(template));
  }

  // A step that would show a secret may be any.
  private static String masked(String path) {
    return Secrets.ofRun().mask(path).replace('…', '*');
  }

  /**
   * Makes it one for ready-made pattern tests, in place of one for what a cluster would refuse.
   *
   * @param names the tests' names, such as {@code resources}
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or a blank one
   */
  public Exemption pattern(String... names) {
    return with(Criterion.PATTERN, List.of(names));
  }

  /**
   * Limits it to objects of some kinds.
   *
   * @param kinds such as {@code Deployment}
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or a blank one
   */
  public Exemption kind(String... kinds) {
    return with(Criterion.KIND, List.of(kinds));
  }

  /**
   * Limits it to fields.
   *
   * @param patterns paths such as {@code spec.template.spec.containers[*].image}: {@code *} stands
   *     for any characters of one step, <code>**</code> for any number of steps; empty for the
   *     document itself
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none
   */
  public Exemption path(String... patterns) {
    return with(Criterion.PATH, List.of(patterns));
  }

  /**
   * Limits it to templates.
   *
   * @param patterns templates' names in the chart, or globs, such as {@code charts/keycloak/**}
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or one that is blank or no glob
   */
  public Exemption template(String... patterns) {
    return with(Criterion.TEMPLATE, List.of(patterns));
  }

  /**
   * Limits it to environments.
   *
   * @param names such as {@code prod}, or {@code values.yaml} for the chart without an environment
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or a blank one
   */
  public Exemption environment(String... names) {
    return with(Criterion.ENVIRONMENT, List.of(names));
  }

  /**
   * Limits it to variants.
   *
   * @param names such as {@code no ingress}
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or a blank one
   */
  public Exemption variant(String... names) {
    return with(Criterion.VARIANT, List.of(names));
  }

  /**
   * Limits it to charts.
   *
   * @param names their names in Chart.yaml
   * @return the changed exemption
   * @throws IllegalArgumentException if there is none, or a blank one
   */
  public Exemption chart(String... names) {
    return with(Criterion.CHART, List.of(names));
  }

  /**
   * Lets it end: from the next day on, the problems fail again.
   *
   * @param lastDay the last day on which it exempts
   * @return the changed exemption
   */
  public Exemption until(LocalDate lastDay) {
    return new Exemption(criteria, reason, lastDay, place);
  }

  /**
   * Lets it end, on a day that is written.
   *
   * @param lastDay the last day on which it exempts, such as {@code 2027-03-31}
   * @return the changed exemption
   * @throws IllegalArgumentException if it is no date
   */
  public Exemption until(String lastDay) {
    try {
      return until(LocalDate.parse(lastDay));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "An exemption's until is \"%s\", but the last day of an exemption is a date such as 2027-03-31."
              .formatted(lastDay),
          e);
    }
  }

  /**
   * Says where it is written, for messages.
   *
   * @param where such as {@code helmtest-exemptions.yaml:12}
   * @return the same exemption
   */
  public Exemption writtenIn(String where) {
    return new Exemption(criteria, reason, until, where);
  }

  /**
   * The environments that it is limited to.
   *
   * @param chart a chart
   * @return the environments; none for values.yaml alone, or if it is for another chart
   * @throws IllegalArgumentException if one could be no environment's name
   */
  public List<Environment> environmentsOf(ChartMetadata chart) {
    return criteria.environmentsOf(chart.name());
  }

  /**
   * The patterns that it is for.
   *
   * @return the names of the patterns' tests; none where it is for what a cluster would refuse
   */
  public List<String> patterns() {
    return criteria.get(Criterion.PATTERN);
  }

  /**
   * What it exempts, for messages.
   *
   * @return all but the reason, as YAML on one line
   */
  public String subject() {
    return criteria.toString();
  }

  /**
   * How a message offers it, on a line below the problem.
   *
   * @return {@code exemption:} and {@link #subject()}, indented
   */
  public String line() {
    return "  exemption: " + subject();
  }

  Exemption with(Criterion criterion, List<String> anyOf) {
    return new Exemption(criteria.with(criterion, anyOf), reason, until, place);
  }

  /** Refuses an exemption of everything. */
  Exemption limited() {
    if (criteria.matchEverything()) {
      throw new IllegalArgumentException(
          "An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is "
              + this);
    }
    return this;
  }

  Criteria criteria() {
    return criteria;
  }

  String reason() {
    return reason;
  }

  /** Whether its reason is yet to be written. */
  boolean isUnexplained() {
    return reason.startsWith("TODO");
  }

  Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  String place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exemption exemption
        && criteria.equals(exemption.criteria)
        && reason.equals(exemption.reason)
        && Objects.equals(until, exemption.until);
  }

  @Override
  public int hashCode() {
    return criteria.hashCode();
  }

  /** As YAML on one line. */
  @Override
  public String toString() {
    return ExemptionYaml.line(this);
  }
}
