package io.helmtest.cli;

import java.util.Locale;

/** An option of all commands, except those that only some have. */
enum Option {
  ENVIRONMENTS("dev,prod", "environments to check; all that have a values file when left out"),
  VALUES(
      "FILE",
      "values over those of the environment; a path with {environment} in it says where these are"),
  SET("a.b=c", "values over all files, as helm's --set"),
  RELEASE("NAME", "the release's name; the chart's name when left out"),
  NAMESPACE("NAME", "the release's namespace; default when left out"),
  KUBE_VERSION("1.31.2", "the Kubernetes version to render for"),
  API_VERSIONS("a/v1,b/v1", "API versions beside those of Kubernetes"),
  REPORTS("FOLDER", "where reports go; helmtest-reports when left out");

  private final String argument;
  private final String meaning;

  Option(String argument, String meaning) {
    this.argument = argument;
    this.meaning = meaning;
  }

  /** As it is typed, such as {@code --kube-version}. */
  @Override
  public String toString() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String usage() {
    return "  %-27s %s".formatted(this + " " + argument, meaning);
  }
}
