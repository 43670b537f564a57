package io.helmtest.exemption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The paths of problems, with {@code [*]} in place of the items of a list where every item of it
 * has the problem.
 *
 * @param problems those of a render that one test found
 * @param documents what was rendered
 */
record ItemPaths(List<Problem> problems, List<ManifestDocument> documents) {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

  /** Where a path names an item: it is the list's path, the item, and what follows. */
  private record Item(String list, String name, String rest) {
    static Optional<Item> of(String path, int depth) {
      List<MatchResult> all = BRACKETS.matcher(path).results().toList();
      return all.size() <= depth ? Optional.empty() : Optional.of(of(path, all.get(depth)));
    }

    private static Item of(String path, MatchResult brackets) {
      return new Item(
          path.substring(0, brackets.start()), brackets.group(1), path.substring(brackets.end()));
    }

    Item any() {
      return new Item(list, "*", rest);
    }

    String path() {
      return list + "[" + name + "]" + rest;
    }
  }

  /** The same path, if the text in its last brackets does not matter. */
  static String shape(String path) {
    return BRACKETS.matcher(path).replaceAll("[*]");
  }

  /** The path of each problem. */
  Map<Problem, String> all() {
    Map<Problem, String> paths = new LinkedHashMap<>();
    problems.stream()
        .collect(groupingBy(Problem::object))
        .forEach((object, own) -> paths.putAll(pathsOf(own)));
    return paths;
  }

  private Map<Problem, String> pathsOf(List<Problem> ofObject) {
    Map<Problem, String> paths = new LinkedHashMap<>();
    ofObject.forEach(problem -> paths.put(problem, problem.path()));
    documents.stream()
        .filter(document -> document.id().equals(ofObject.get(0).object()))
        .findFirst()
        .ifPresent(document -> generalize(paths, document));
    return paths;
  }

  // From the innermost list to the outermost, so that the way to a list has no star in it.
  private static void generalize(Map<Problem, String> paths, ManifestDocument document) {
    int deepest =
        paths.values().stream()
            .mapToInt(path -> (int) BRACKETS.matcher(path).results().count())
            .max()
            .orElse(0);
    IntStream.range(0, deepest)
        .map(i -> deepest - 1 - i)
        .forEach(depth -> generalize(paths, document, depth));
  }

  private static void generalize(Map<Problem, String> paths, ManifestDocument document, int depth) {
    Set<Item> complete =
        items(paths.values(), depth).stream()
            .collect(groupingBy(Item::any, mapping(Item::name, toSet())))
            .entrySet()
            .stream()
            .filter(entry -> size(document, entry.getKey().list()) == entry.getValue().size())
            .map(Map.Entry::getKey)
            .collect(toSet());
    paths.replaceAll(
        (problem, path) ->
            Item.of(path, depth)
                .map(Item::any)
                .filter(complete::contains)
                .map(Item::path)
                .orElse(path));
  }

  private static List<Item> items(Collection<String> paths, int depth) {
    List<Item> items = new ArrayList<>();
    paths.forEach(path -> Item.of(path, depth).ifPresent(items::add));
    return items;
  }

  private static int size(ManifestDocument document, String list) {
    try {
      return document
          .value(list)
          .filter(List.class::isInstance)
          .map(items -> ((List<?>) items).size())
          .orElse(0);
    } catch (IllegalArgumentException e) {
      return 0; // a key that no path can name
    }
  }
}
