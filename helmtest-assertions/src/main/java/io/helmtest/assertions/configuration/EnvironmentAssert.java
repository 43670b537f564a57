package io.helmtest.assertions.configuration;

import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.configuration.Origin.Kind;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.SecretText;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.message.ClosestMatch;
import java.util.Set;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The environment variables of a container, as kubelet works them out: {@code envFrom} in its order
 * and with its prefixes, {@code env} over it, {@code $(NAME)} replaced by variables that stand
 * before, keys of ConfigMaps and Secrets looked up in the release. What a Secret holds is never
 * shown.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/">
 *     Environment variables of a container</a>
 */
public final class EnvironmentAssert extends SubjectAssert<EnvironmentAssert> {
  private final Subject container;
  private final Variables variables;
  private final Externals externals;

  /**
   * The environment of a container.
   *
   * @param container the container's place
   * @param workload the workload
   * @param podContainer the container
   */
  public EnvironmentAssert(Subject container, Workload workload, PodContainer podContainer) {
    this(
        container,
        Variables.of(podContainer.container(), new ConfigObjects(container)),
        Externals.NONE);
  }

  private EnvironmentAssert(Subject container, Variables variables, Externals externals) {
    super(container.field("env"), EnvironmentAssert.class);
    this.container = subject().at(container.path());
    this.variables = variables;
    this.externals = externals;
  }

  /**
   * Checks the value that a variable has in the container.
   *
   * <pre>{@code
   * // passes for "INFO", as a literal and from a ConfigMap of the release; fails for another value,
   * // and where only the cluster knows the value
   * assertThat(chart).deployment("shop-web").container("web").environment().hasValue("LOG_LEVEL", "INFO");
   * }</pre>
   *
   * @param name the variable
   * @param value its value
   * @return this
   * @throws AssertionError if it is another or unknown, or there is no such variable
   */
  public EnvironmentAssert hasValue(String name, String value) {
    Variable variable = variable(name);
    if (!value.equals(variable.value())) {
      String expected = variable.secret() ? SecretText.of(value, variable.value()) : value;
      throw fails(variable, expected, variable.shown(value));
    }
    return this;
  }

  /**
   * Checks that a variable is set, whatever its value.
   *
   * <pre>{@code
   * // passes for a literal, a reference, and a key of an envFrom of the release; fails without it
   * assertThat(chart).deployment("shop-web").container("web").environment().hasVariable("LOG_LEVEL");
   * }</pre>
   *
   * @param name the variable
   * @return this
   * @throws AssertionError if there is none; the message lists those that there are
   */
  public EnvironmentAssert hasVariable(String name) {
    variable(name);
    return this;
  }

  /**
   * Checks that a variable is not set. The keys of an {@code envFrom} outside the release are not
   * known.
   *
   * <pre>{@code
   * // passes without it, fails with it, whatever its value
   * assertThat(chart).deployment("shop-web").container("web").environment().doesNotHaveVariable("DEBUG");
   * }</pre>
   *
   * @param name the variable
   * @return this
   * @throws AssertionError if it is set
   */
  public EnvironmentAssert doesNotHaveVariable(String name) {
    Variable variable = variables.byName().get(name);
    if (variable != null) {
      throw container
          .field(variable.path())
          .mismatch("not to have the environment variable", name, variable.shown());
    }
    return this;
  }

  /**
   * Checks that a variable is a Secret's key.
   *
   * <pre>{@code
   * // passes for a secretKeyRef or envFrom of shop-db, fails for another Secret and for a literal
   * assertThat(chart).deployment("shop-web").container("web").environment().isFromSecret("DB_PASSWORD", "shop-db", "password");
   * }</pre>
   *
   * @param name the variable
   * @param secret the Secret's name
   * @param key the key in it
   * @return this
   * @throws AssertionError if it has its value from elsewhere, or there is no such variable
   */
  public EnvironmentAssert isFromSecret(String name, String secret, String key) {
    return isFrom(name, Origin.key(Kind.SECRET, secret, key, false));
  }

  /**
   * Checks that a variable is a ConfigMap's key.
   *
   * <pre>{@code
   * // passes for a configMapKeyRef or envFrom of shop-config, fails for another and for a literal
   * assertThat(chart).deployment("shop-web").container("web").environment().isFromConfigMap("LOG_LEVEL", "shop-config", "LOG_LEVEL");
   * }</pre>
   *
   * @param name the variable
   * @param configMap the ConfigMap's name
   * @param key the key in it
   * @return this
   * @throws AssertionError if it has its value from elsewhere, or there is no such variable
   */
  public EnvironmentAssert isFromConfigMap(String name, String configMap, String key) {
    return isFrom(name, Origin.key(Kind.CONFIG_MAP, configMap, key, false));
  }

  /**
   * Checks that a variable is a field of its pod.
   *
   * <pre>{@code
   * // passes for a fieldRef of status.podIP, fails for another field and for a literal
   * assertThat(chart).deployment("shop-web").container("web").environment().isFromField("POD_IP", "status.podIP");
   * }</pre>
   *
   * @param name the variable
   * @param fieldPath the field
   * @return this
   * @throws AssertionError if it has its value from elsewhere, or there is no such variable
   */
  public EnvironmentAssert isFromField(String name, String fieldPath) {
    return isFrom(name, Origin.key(Kind.FIELD, "", fieldPath, false));
  }

  /**
   * Checks that a variable is a resource of a container.
   *
   * <pre>{@code
   * // passes for a resourceFieldRef of limits.memory, fails for another and for a literal
   * assertThat(chart).deployment("shop-web").container("web").environment().isFromResource("MEMORY", "limits.memory");
   * }</pre>
   *
   * @param name the variable
   * @param resource such as {@code limits.memory}
   * @return this
   * @throws AssertionError if it has its value from elsewhere, or there is no such variable
   */
  public EnvironmentAssert isFromResource(String name, String resource) {
    return isFrom(name, Origin.key(Kind.RESOURCE, "", resource, false));
  }

  /**
   * Declares ConfigMaps and Secrets that are there without the release, beside those declared
   * before.
   *
   * @param objects the ConfigMaps and Secrets
   * @return the same variables
   */
  @CheckReturnValue
  public EnvironmentAssert allowingExternal(ExternalObject... objects) {
    return new EnvironmentAssert(container, variables, externals.and(container, objects));
  }

  /**
   * Checks that each ConfigMap and Secret that {@code env} and {@code envFrom} refer to is in the
   * release, in the pod's namespace, and has the key; or that the reference is optional and no name
   * is a letter off, or the object declared with {@link #allowingExternal}, or made of a
   * SealedSecret, ExternalSecret, Certificate or SecretProviderClass of the release. All failures
   * are reported.
   *
   * <pre>{@code
   * // passes when the release brings shop-config with the keys, fails for a key that it does not have
   * assertThat(chart).deployment("shop-web").container("web").environment().allowingExternal("shop-db").referencesResolve();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one does not resolve
   */
  public EnvironmentAssert referencesResolve() {
    return passesAll(
        variables.references().stream()
            .<Runnable>map(reference -> () -> reference.resolves(container, externals))
            .toList());
  }

  private EnvironmentAssert isFrom(String name, Origin expected) {
    Variable variable = variable(name);
    if (!variable.origin().isSameAs(expected)) {
      throw fails(variable, "from " + expected, variable.shown());
    }
    return this;
  }

  private AssertionError fails(Variable variable, String expected, String found) {
    return container
        .field(variable.path())
        .mismatch(
            "to have in %s the environment variable %s"
                .formatted(container.path(), variable.name()),
            expected,
            found);
  }

  private Variable variable(String name) {
    Variable variable = variables.byName().get(name);
    if (variable == null) {
      Set<String> names = variables.byName().keySet();
      String found = names.isEmpty() ? "no variables" : String.join("\n", names);
      throw subject()
          .mismatch(
              "to have in %s the environment variable".formatted(container.path()),
              name,
              found + ClosestMatch.line(name, names));
    }
    return variable;
  }
}
