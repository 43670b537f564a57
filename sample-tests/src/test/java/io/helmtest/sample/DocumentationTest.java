package io.helmtest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The snippets of README and docs are code of this module, so that they compile and run. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Path FIRST_PROJECT = ROOT.resolve("first-project");

  static Stream<Arguments> javaSnippets() throws IOException {
    return snippets("java");
  }

  static Stream<Arguments> xmlSnippets() throws IOException {
    return snippets("xml");
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("javaSnippets")
  void aJavaSnippetIsATestsCode(Path page, String snippet) throws IOException {
    List<String> sources = sources(JavaSnippet.of(snippet));
    assertThat(sources).as("%s in the sample tests:%n%s", page, snippet).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("javaSnippets")
  void aJavaSnippetOfAClassHasItsImports(Path page, String text) throws IOException {
    JavaSnippet snippet = JavaSnippet.of(text);
    assertThat(sources(snippet).stream().map(snippet::missingImports).distinct())
        .as("imports missing in %s:%n%s", page, text)
        .contains(List.of());
  }

  private static List<String> sources(JavaSnippet snippet) throws IOException {
    List<String> sources = new ArrayList<>(texts(Path.of("src/test/java"), ".java"));
    sources.addAll(texts(FIRST_PROJECT, ".java"));
    return sources.stream().filter(snippet::isIn).toList();
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("xmlSnippets")
  void anXmlSnippetIsABuildsOwn(Path page, String snippet) {
    assertThat(List.of(ROOT.resolve("pom.xml"), FIRST_PROJECT.resolve("pom.xml")))
        .as("%s in a pom.xml", page)
        .anyMatch(build -> lines(read(build)).contains(snippet));
  }

  private static Stream<Arguments> snippets(String language) throws IOException {
    List<Path> pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
    pages.add(ROOT.resolve("README.md"));
    return pages.stream().flatMap(page -> snippets(language, page));
  }

  static Stream<Arguments> snippets(String language, Path page) {
    Pattern block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$");
    return block
        .matcher(read(page))
        .results()
        .map((MatchResult found) -> Arguments.of(page.getFileName(), lines(found.group(1))));
  }

  private static List<String> texts(Path folder, String ending) throws IOException {
    return files(folder, ending).stream().map(file -> lines(read(file))).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files =
        Files.find(folder, 20, (file, attributes) -> file.toString().endsWith(ending))) {
      return files.toList();
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
