package io.helmtest.maven;

import io.helmtest.cli.Helmtest;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tests 16 patterns of a chart, and what a cluster would refuse, in each environment. */
@Mojo(name = "check", requiresProject = false, aggregator = true, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** The chart's folder or package (.tgz). */
  @Parameter(property = "chart", required = true)
  @Nullable File chart;

  /** The environments to check; all that have a values file when left out. */
  @Parameter(property = "environments")
  List<String> environments = List.of();

  /**
   * Values over those of the environment; a path with <code>{environment}</code> in it says where
   * these are.
   */
  @Parameter(property = "values")
  List<String> values = List.of();

  /** Values over all files, as helm's {@code --set}. */
  @Parameter(property = "set")
  List<String> set = List.of();

  /** The release's name; the chart's name when left out. */
  @Parameter(property = "release")
  @Nullable String release;

  /** The release's namespace; {@code default} when left out. */
  @Parameter(property = "namespace")
  @Nullable String namespace;

  /** The Kubernetes version to render for. */
  @Parameter(property = "kubeVersion")
  @Nullable String kubeVersion;

  /** API versions beside those of Kubernetes. */
  @Parameter(property = "apiVersions")
  List<String> apiVersions = List.of();

  /** Where reports go. Without a pom, Maven knows no build directory. */
  @Parameter(property = "reports", defaultValue = "target/helmtest-reports")
  @Nullable File reports;

  /** For Maven. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    int exitCode = Helmtest.run(System.out, System.err, arguments().toArray(String[]::new));
    if (exitCode == Helmtest.PROBLEMS) {
      throw new MojoFailureException("The chart has problems: see above, and " + reports);
    }
    if (exitCode != Helmtest.OK) {
      throw new MojoExecutionException("The chart was not checked: see above");
    }
  }

  /** As on the command line. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("check", String.valueOf(chart)));
    add(arguments, "environments", environments);
    add(arguments, "values", values);
    add(arguments, "set", set);
    add(arguments, "release", release);
    add(arguments, "namespace", namespace);
    add(arguments, "kube-version", kubeVersion);
    add(arguments, "api-versions", apiVersions);
    add(arguments, "reports", reports);
    return arguments;
  }

  private static void add(List<String> arguments, String option, List<String> all) {
    all.forEach(one -> add(arguments, option, one));
  }

  private static void add(List<String> arguments, String option, @Nullable Object one) {
    if (one != null) {
      arguments.add("--%s=%s".formatted(option, one));
    }
  }
}
