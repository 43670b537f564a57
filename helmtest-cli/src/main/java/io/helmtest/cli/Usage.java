package io.helmtest.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code --help} and {@code --version} print. */
final class Usage {
  private Usage() {}

  static String version() {
    return Optional.ofNullable(Usage.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }

  static String text() {
    return """
        java -jar helmtest.jar COMMAND CHART [OPTION …]

        Commands; CHART is a chart's folder or package (.tgz):
        %s

        Options:
        %s
          --help, --version

        Exit codes: 0 all is right; 1 the chart has problems, or Helm refuses to render it; 2 the arguments are
        wrong, or there is no chart that can be checked: none at all, a library, one without its dependencies.
        """
        .formatted(
            Arrays.stream(Command.values()).map(Command::usage).collect(Collectors.joining("\n")),
            Arrays.stream(Option.values()).map(Option::usage).collect(Collectors.joining("\n")));
  }
}
