package io.helmtest.exemption;

import io.helmtest.chart.ChartMetadata;
import io.helmtest.chart.Environment;
import io.helmtest.chart.TemplateGlob;
import io.helmtest.manifest.Problem;
import io.helmtest.secret.Secrets;
import java.util.Optional;

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
  private final String place;

  private Exemption(Criteria criteria, String reason, String place) {
    this.criteria = criteria;
    this.reason = reason;
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
    return new Exemption(Criteria.none(), reason, "HelmChart.exempt");
  }

  /**
   * The narrowest exemption of a problem.
   *
   * @param problem the problem
   * @return its pattern, kind, path and template, as far as it has them, and a reason to replace
   */
  public static Exemption of(Problem problem) {
    String pattern = problem.pattern();
    String kind = problem.object().kind();
    String template = problem.location().template();
    Exemption exemption = because(GeneratedExemptions.REASON).path(pathOf(problem));
    exemption = pattern.isEmpty() ? exemption : exemption.pattern(pattern);
    exemption = kind.isBlank() ? exemption : exemption.kind(kind);
    return template == null ? exemption : exemption.template(TemplateGlob.only(template));
  }

  // A step that would show a secret may be any.
  private static String pathOf(Problem problem) {
    return Secrets.ofRun().mask(problem.path()).replace('…', '*');
  }

  /**
   * Makes it one for a ready-made pattern test, in place of one for what a cluster would refuse.
   *
   * @param name the test's name, such as {@code resources}
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank
   */
  public Exemption pattern(String name) {
    return with(Criterion.PATTERN, name);
  }

  /**
   * Limits it to objects of a kind.
   *
   * @param kind such as {@code Deployment}
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank
   */
  public Exemption kind(String kind) {
    return with(Criterion.KIND, kind);
  }

  /**
   * Limits it to fields.
   *
   * @param pattern a path such as {@code spec.template.spec.containers[*].image}: {@code *} stands
   *     for any characters of one step, <code>**</code> for any number of steps; empty for the
   *     document itself
   * @return the changed exemption
   */
  public Exemption path(String pattern) {
    return with(Criterion.PATH, pattern);
  }

  /**
   * Limits it to templates.
   *
   * @param pattern a template's name in the chart, or a glob, such as {@code charts/keycloak/**}
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank or no glob
   */
  public Exemption template(String pattern) {
    return with(Criterion.TEMPLATE, pattern);
  }

  /**
   * Limits it to an environment.
   *
   * @param name such as {@code prod}, or {@code values.yaml} for the chart without an environment
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank
   */
  public Exemption environment(String name) {
    return with(Criterion.ENVIRONMENT, name);
  }

  /**
   * Limits it to a variant.
   *
   * @param name such as {@code no ingress}
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank
   */
  public Exemption variant(String name) {
    return with(Criterion.VARIANT, name);
  }

  /**
   * Limits it to a chart.
   *
   * @param name its name in Chart.yaml
   * @return the changed exemption
   * @throws IllegalArgumentException if it is blank
   */
  public Exemption chart(String name) {
    return with(Criterion.CHART, name);
  }

  /**
   * Says where it is written, for messages.
   *
   * @param where such as {@code helmtest-exemptions.yaml:12}
   * @return the same exemption
   */
  public Exemption writtenIn(String where) {
    return new Exemption(criteria, reason, where);
  }

  /**
   * The environment that it is limited to.
   *
   * @param chart a chart
   * @return the environment; empty for none, for values.yaml alone, or if it is for another chart
   * @throws IllegalArgumentException if it could be no environment's name
   */
  public Optional<Environment> environmentOf(ChartMetadata chart) {
    return criteria.environmentOf(chart.name());
  }

  /**
   * The pattern that it is for.
   *
   * @return the name of the pattern's test; empty where it is for what a cluster would refuse
   */
  public Optional<String> pattern() {
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

  Exemption with(Criterion criterion, String text) {
    return new Exemption(criteria.with(criterion, text), reason, place);
  }

  Exemption without(Criterion criterion) {
    return new Exemption(criteria.without(criterion), reason, place);
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

  String place() {
    return place;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exemption exemption
        && criteria.equals(exemption.criteria)
        && reason.equals(exemption.reason);
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
