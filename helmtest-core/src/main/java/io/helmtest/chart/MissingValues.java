package io.helmtest.chart;

import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which values files of an environment are missing.
 *
 * @param known the environments that there are values for
 */
record MissingValues(
    Chart chart,
    List<Path> folders,
    List<ValuesPattern> patterns,
    String environment,
    Set<String> known) {

  String message(List<String> missing) {
    String files = Lines.of(missing.stream().map(this::tried).toList());
    return hasSome(missing)
        ? "Environment \"%s\" has %d of its %d values files. Missing:\n%s"
            .formatted(environment, patterns.size() - missing.size(), patterns.size(), files)
        : "There are no values for environment \"%s\"%s\n%s\nThe chart has values for:\n%s"
            .formatted(
                environment, ClosestMatch.question(environment, known), files, Lines.of(known));
  }

  private boolean hasSome(List<String> missing) {
    return patterns.stream()
        .filter(pattern -> !pattern.isShared())
        .anyMatch(pattern -> !missing.contains(pattern.file(environment)));
  }

  private String tried(String file) {
    List<String> places =
        folders.stream()
            .map(folder -> folder.resolve(file).normalize().toString())
            .distinct()
            .toList();
    String tried =
        places.equals(List.of(file)) ? ", which does not exist" : ", tried:\n" + Lines.of(places);
    return file + tried + ClosestMatch.line(file, likeNamed(file));
  }

  // Files of other environments are not meant: those are named by their environment.
  private List<String> likeNamed(String file) {
    Predicate<String> ofEnvironment =
        Pattern.compile("(?<![A-Za-z0-9])%s(?![A-Za-z0-9])".formatted(Pattern.quote(environment)))
            .asPredicate();
    return Stream.concat(chart.files().names().stream(), beside(file))
        .filter(name -> name.matches(".*\\.(ya?ml|json)"))
        .filter(ofEnvironment)
        .filter(name -> patterns.stream().noneMatch(each -> each.file(environment).equals(name)))
        .distinct()
        .toList();
  }

  private Stream<String> beside(String file) {
    String parent = file.substring(0, file.lastIndexOf('/') + 1);
    return folders.stream()
        .flatMap(folder -> FileNames.in(folder.resolve(parent)).stream())
        .map(name -> parent + name);
  }
}
