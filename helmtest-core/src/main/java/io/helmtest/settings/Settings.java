package io.helmtest.settings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a run is told from outside. A setting is looked up in the configuration first ({@code
 * -Dhelmtest.helm=…}, or JUnit's configuration parameter of that name), then in the environment
 * ({@code HELMTEST_HELM}).
 */
public final class Settings {
  /**
   * A text that all JVMs of a build have, and those of no other: their reports stay together. Made
   * of the JVM's ancestors when not set. Read from the process's system properties and environment
   * variables alone.
   */
  public static final String BUILD = "helmtest.build";

  /** Which Helm renders: {@code auto}, {@code cli} or {@code embedded}; auto when not set. */
  public static final String ENGINE = "helmtest.engine";

  /**
   * The folder that keeps the embedded engine's program; one in the user's cache when not set. Read
   * from the process's system properties and environment variables alone.
   */
  public static final String ENGINE_FOLDER = "helmtest.engine.folder";

  /** The helm executable; the one on the PATH when not set. */
  public static final String HELM = "helmtest.helm";

  /**
   * Names of environment variables that the helm command line tool is given besides those that it
   * needs, separated by commas; none when not set. Read from the process's system properties and
   * environment variables alone.
   */
  public static final String HELM_VARIABLES = "helmtest.helm.variables";

  /** How long one render may take, in seconds; {@value #DEFAULT_TIMEOUT_SECONDS} when not set. */
  public static final String TIMEOUT = "helmtest.timeout";

  /** The environments to test, separated by commas; all when not set. */
  public static final String ENVIRONMENTS = "helmtest.environments";

  /**
   * A packaged chart, or a chart's folder, to test in place of each chart of the same name; none
   * when not set.
   */
  public static final String CHART = "helmtest.chart";

  /**
   * Whether an exemption whose reason is still {@code TODO} exempts: {@code allow} or {@code fail};
   * allow when not set. Read from the process's system properties and environment variables alone.
   */
  public static final String EXEMPTIONS_TODO = "helmtest.exemptions.todo";

  /**
   * A file to write an exemption of each problem of the run's renders into; none when not set. Read
   * from the process's system properties and environment variables alone.
   */
  public static final String EXEMPTIONS_WRITE = "helmtest.exemptions.write";

  /**
   * Which tests fail for an object that a cluster would refuse: those that look at the {@code
   * object}, or all that look at its {@code render}; the former when not set. Read from the
   * process's system properties and environment variables alone.
   */
  public static final String REFUSED = "helmtest.refused";

  /**
   * Names of keys whose values no message may show, separated by commas; none when not set. {@code
   * *} stands for any characters.
   */
  public static final String SECRET_KEYS = "helmtest.secretKeys";

  /** The names of all settings, in alphabetical order. */
  public static final List<String> NAMES =
      List.of(
          BUILD,
          CHART,
          ENGINE,
          ENGINE_FOLDER,
          ENVIRONMENTS,
          EXEMPTIONS_TODO,
          EXEMPTIONS_WRITE,
          HELM,
          HELM_VARIABLES,
          REFUSED,
          SECRET_KEYS,
          TIMEOUT);

  private static final long DEFAULT_TIMEOUT_SECONDS = 60;

  private final Function<String, Optional<String>> configuration;
  private final Function<String, Optional<String>> variables;

  /**
   * Settings from any source.
   *
   * @param configuration looks a setting up by its name
   * @param variables looks an environment variable up by its name
   */
  public Settings(
      Function<String, Optional<String>> configuration,
      Function<String, Optional<String>> variables) {
    this.configuration = configuration;
    this.variables = variables;
  }

  /**
   * This process's settings: system properties and environment variables.
   *
   * @return the settings
   */
  public static Settings ofProcess() {
    return withConfiguration(name -> Optional.ofNullable(System.getProperty(name)));
  }

  /**
   * Settings from somebody else's configuration and this process's environment variables.
   *
   * @param configuration looks a setting up by its name
   * @return the settings
   */
  public static Settings withConfiguration(Function<String, Optional<String>> configuration) {
    return new Settings(configuration, name -> Optional.ofNullable(System.getenv(name)));
  }

  /**
   * A value and where it was found.
   *
   * @param text the value, never blank
   * @param origin how to call its source in a message
   */
  public record Value(String text, String origin) {}

  /**
   * Looks a setting up.
   *
   * @param name such as {@value #HELM}
   * @return its value, or empty when it is set nowhere, or blank
   */
  public Optional<Value> get(String name) {
    return configuration
        .apply(name)
        .filter(text -> !text.isBlank())
        .map(text -> new Value(text.strip(), "the setting " + name))
        .or(() -> variable(variableOf(name)));
  }

  /**
   * Looks an environment variable up.
   *
   * @param name the variable's name
   * @return its value, or empty when it is not set, or blank
   */
  public Optional<Value> variable(String name) {
    return variables
        .apply(name)
        .filter(text -> !text.isBlank())
        .map(text -> new Value(text.strip(), "the environment variable " + name));
  }

  /**
   * The environment variable of a setting.
   *
   * @param name such as {@value #HELM}
   * @return such as {@code HELMTEST_HELM}
   */
  public static String variableOf(String name) {
    return name.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /**
   * How long one render may take.
   *
   * @return the time-out
   * @throws IllegalArgumentException if it is set to something that is not a number of seconds
   *     above 0
   */
  public Duration timeout() {
    return get(TIMEOUT).map(Settings::seconds).orElse(Duration.ofSeconds(DEFAULT_TIMEOUT_SECONDS));
  }

  /**
   * Whether each look at a render fails for what a cluster would refuse of any object in it.
   *
   * @return whether the setting says {@code render}
   * @throws IllegalArgumentException if it says anything but {@code object} and {@code render}
   */
  public boolean refusesRenders() {
    return isSecond(REFUSED, "object", "render");
  }

  /**
   * Whether an exemption whose reason is still {@code TODO} exempts nothing.
   *
   * @return whether the setting says {@code fail}
   * @throws IllegalArgumentException if it says anything but {@code allow} and {@code fail}
   */
  public boolean failsForTodo() {
    return isSecond(EXEMPTIONS_TODO, "allow", "fail");
  }

  private boolean isSecond(String name, String first, String second) {
    return get(name).filter(value -> isSecond(value, first, second)).isPresent();
  }

  private static boolean isSecond(Value value, String first, String second) {
    if (!List.of(first, second).contains(value.text())) {
      throw new IllegalArgumentException(
          "%s is \"%s\": write \"%s\" or \"%s\""
              .formatted(value.origin(), value.text(), first, second));
    }
    return value.text().equals(second);
  }

  /**
   * The keys whose values no message may show.
   *
   * @return their names, or none
   */
  public List<String> secretKeys() {
    return names(SECRET_KEYS);
  }

  /**
   * The environment variables that helm is given besides those that it needs.
   *
   * @return their names, or none
   */
  public List<String> helmVariables() {
    return names(HELM_VARIABLES);
  }

  private List<String> names(String setting) {
    return get(setting).stream()
        .flatMap(value -> Stream.of(value.text().split(",", -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Duration seconds(Value value) {
    if (!value.text().matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(
          value.origin()
              + " is \""
              + value.text()
              + "\", but a time-out is a number of seconds above 0");
    }
    return Duration.ofSeconds(Long.parseLong(value.text()));
  }
}
