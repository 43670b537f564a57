package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.helmtest.secret.Maskable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who writes a file, prints, tells JUnit something or words an error lets it through the masker, or
 * stands in ways-out.txt with the reason why nothing secret can be in it.
 */
class WaysOutTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.helmtest");

  private static final Map<String, Predicate<JavaAccess<?>>> WAYS =
      Map.of(
          "FILE", WaysOutTest::writesFile,
          "CONSOLE", WaysOutTest::prints,
          "JUNIT", access -> access.getName().startsWith("publish"),
          "ERROR", WaysOutTest::wordsError);

  @Test
  void leadThroughTheMaskerOrShowNothingSecret() throws IOException {
    Set<String> explained =
        explanations().stream().map(WaysOutTest::subject).collect(Collectors.toSet());

    assertThat(ways().filter(way -> !explained.contains(way)))
        .as(
            "let these texts go through Secrets.mask, or say in ways-out.txt why they show nothing secret")
        .isEmpty();
  }

  @Test
  void noExplanationIsOfTheDead() throws IOException {
    List<String> ways = ways().toList();

    assertThat(explanations()).filteredOn(line -> !ways.contains(subject(line))).isEmpty();
  }

  @Test
  void everyExplanationSaysWhy() throws IOException {
    assertThat(explanations()).allMatch(line -> line.matches("\\S+ \\S+: \\S.+")).isSorted();
  }

  private static Stream<String> ways() {
    return CLASSES.stream()
        .filter(type -> !masks(type))
        .flatMap(
            type ->
                WAYS.entrySet().stream()
                    .filter(way -> type.getAccessesFromSelf().stream().anyMatch(way.getValue()))
                    .map(way -> way.getKey() + " " + outermost(type)))
        .distinct();
  }

  private static boolean writesFile(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return isOf(access, Files.class, "write.*|new(Output|Buffered|Byte).*|copy")
        || isOf(access, FileChannel.class, "open|write")
        || isOf(access, Channels.class, "newOutputStream|newWriter")
        || (access instanceof JavaConstructorCall
            && owner.matches("java\\.io\\.(File(OutputStream|Writer)|RandomAccessFile)"));
  }

  private static boolean prints(JavaAccess<?> access) {
    return isOf(access, System.class, "out|err|getLogger|console")
        || isOf(access, PrintStream.class, "print.*|format|append|write")
        || access.getTargetOwner().getName().matches("(java\\.util\\.logging|org\\.slf4j)\\..*")
        || (access instanceof JavaCall<?> call
            && call.getName().equals("printStackTrace")
            && call.getTarget().getRawParameterTypes().isEmpty());
  }

  // Of a type of ours that masks itself, anybody may make one.
  private static boolean wordsError(JavaAccess<?> access) {
    return access instanceof JavaConstructorCall call
        && call.getTargetOwner().isAssignableTo(Throwable.class)
        && !call.getTargetOwner().isAssignableTo(Maskable.class)
        && call.getTarget().getRawParameterTypes().stream()
            .anyMatch(parameter -> parameter.isEquivalentTo(String.class));
  }

  private static boolean isOf(JavaAccess<?> access, Class<?> owner, String names) {
    return access.getTargetOwner().isEquivalentTo(owner) && access.getName().matches(names);
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  // Calls of Secrets.mask, of a render's mask, and of what is made of them.
  private static boolean masks(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> access.getName().matches("mask(ed|Stream|edYaml)?"))
        .anyMatch(access -> access.getTargetOwner().getPackageName().startsWith("io.helmtest"));
  }

  private static String subject(String explanation) {
    return explanation.substring(0, explanation.indexOf(':'));
  }

  private static List<String> explanations() throws IOException {
    try (InputStream in = WaysOutTest.class.getResourceAsStream("/ways-out.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    }
  }
}
