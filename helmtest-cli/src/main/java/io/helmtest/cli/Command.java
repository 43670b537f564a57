package io.helmtest.cli;

import java.util.Locale;

/** What can be done with a chart. */
enum Command {
  CHECK("tests 16 patterns, and what a cluster would refuse, in each environment"),
  RENDER("prints what the tests see, each document with its template"),
  EXEMPTIONS("writes helmtest-exemptions.yaml: an exemption of each problem, which check reads");

  private final String meaning;

  Command(String meaning) {
    this.meaning = meaning;
  }

  int run(ChartInputs inputs, Console console) {
    return switch (this) {
      case CHECK -> CheckRun.check(inputs, console);
      case RENDER -> Rendering.print(inputs, console);
      case EXEMPTIONS -> CheckRun.exempt(inputs, console);
    };
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  String usage() {
    return "  %-27s %s".formatted(this + " CHART", meaning);
  }
}
