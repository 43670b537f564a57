package io.helmtest.junit.matrix;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What a fixture does in each of its phases: it publishes what it was given, and ends as the run's
 * configuration parameters say.
 *
 * @param context where they and the phase are
 */
record Behaviour(ExtensionContext context) {
  static final String SECRET = "matrix-open-sesame";

  static final String GIVEN = "given";

  private static final String PHASE = "matrix.phase";
  private static final String OUTCOME = "matrix.outcome";

  /** The configuration parameters of a run in which one phase ends so. */
  static Map<String, String> of(Phase phase, Outcome outcome) {
    return Map.of(PHASE, phase.name(), OUTCOME, outcome.name());
  }

  /** A phase of the fixture. */
  void in(
      Phase phase, RenderedChart render, HelmChart chart, Environment environment, Secret login) {
    String given = String.join("; ", render.toString(), chart.toString(), environment.toString());
    in(phase, given, Objects.requireNonNull(login.getStringData().get("password")));
  }

  /** A phase of an extension, which is given nothing. */
  void in(Phase phase) {
    in(phase, "nothing", SECRET);
  }

  private void in(Phase phase, String given, String password) {
    if (phase.name().equals(parameter(PHASE))) {
      context.publishReportEntry(Map.of(GIVEN, given + "; " + password));
      Outcome.valueOf(parameter(OUTCOME)).end("it is " + password);
    }
  }

  private String parameter(String name) {
    return context.getConfigurationParameter(name).orElseThrow();
  }

  /** Fills a parameter with it. */
  static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(Behaviour.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Behaviour(context);
    }
  }
}
