package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the docs are ones that there are, and print what the page shows. */
class FirstLookPageTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)java -jar (?:tools/)?helmtest\\.jar ([a-z].*)$");

  @TempDir private Path folder = Path.of("");

  static Stream<String> commands() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String page : List.of("first-look.md", "github-actions.md", "gitlab-ci.md")) {
      pages.add(Files.readString(DOCS.resolve(page)));
    }
    return pages.stream()
        .flatMap(page -> COMMAND.matcher(page).results())
        .map((MatchResult found) -> found.group(1));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isACommand(String command) {
    CommandLine line = CommandLine.parse(List.of(command.split(" ")));
    assertThat(line.chart()).isIn("sample-chart", "shop");
  }

  @Test
  void showsTheHelp() throws IOException {
    assertThat(shown("java -jar ")).isEqualTo(CliRun.of(folder, "--help").out());
  }

  @Test
  void showsWhatTheFirstCommandPrints() throws IOException {
    CliRun check = CliRun.of(folder, inTheFolder(commands().findFirst().orElseThrow()));
    assertThat(comparable(check.out().replace("folder/reports", "/build/helmtest-reports")))
        .isEqualTo(comparable(shown("helmtest: chart ")));
    assertThat(check.exitCode()).isEqualTo(Helmtest.PROBLEMS);
  }

  private String[] inTheFolder(String command) {
    String[] here = command.replace("sample-chart", "../sample-chart").split(" ");
    return Stream.of(here, new String[] {"--reports", folder.resolve("reports").toString()})
        .flatMap(Arrays::stream)
        .toArray(String[]::new);
  }

  private static String shown(String beginning) throws IOException {
    String page = Files.readString(DOCS.resolve("first-look.md"));
    int start = page.indexOf("```text\n" + beginning) + "```text\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  private static String comparable(String text) {
    return text.replaceAll("embedded helm( v[0-9.]+)?", "embedded helm");
  }
}
