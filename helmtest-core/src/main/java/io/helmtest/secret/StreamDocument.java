package io.helmtest.secret;

import io.helmtest.secret.YamlTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A document of a rendered stream.
 *
 * @param text its text, from its separator on
 * @param start where that begins in the stream
 * @param line the line at which it begins, from 1
 */
record StreamDocument(String text, int start, int line) {
  private static final Pattern SEPARATOR = Pattern.compile("(?md)^---(?=\\s|$)");
  private static final Pattern OLD_LINE_ENDS = Pattern.compile("[\u0085\u2028\u2029]");
  private static final Pattern MENTION = Pattern.compile("Secret(List)?(?![a-zA-Z])");
  private static final Pattern SECRET = Pattern.compile("(?md)^kind:\\s+[\"']?Secret\\b");
  private static final Pattern COMMENT = Pattern.compile("(?md)(?<=^|\\s)#(?! Source: )(.*)");

  /** All documents of a stream. */
  static List<StreamDocument> all(String stream) {
    List<StreamDocument> all = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(stream);
    int start = 0;
    int line = 1;
    while (separator.find()) {
      String text = stream.substring(start, separator.start());
      all.add(new StreamDocument(text, start, line));
      line += (int) text.chars().filter(character -> character == '\n').count();
      start = separator.start();
    }
    all.add(new StreamDocument(stream.substring(start), start, line));
    return all;
  }

  /**
   * What it says in Secrets and under secret keys.
   *
   * @param undecodable the lines at which Secrets begin that do not decode: all of them is secret
   */
  List<Place> places(SecretKeys keys, Set<Integer> undecodable) {
    if (keys.equals(SecretKeys.NONE) && !MENTION.matcher(text).find()) {
      return List.of();
    }
    try {
      return roots()
          .flatMap(
              root -> new TreePlaces(keys, at -> undecodable.contains(line + at)).in(root).stream())
          .toList();
    } catch (YamlEngineException e) {
      return LinePlaces.in(text, keys);
    }
  }

  /** Hides in the stream what this document says there, comments of a Secret too. */
  void hideIn(HiddenText stream, SecretKeys keys, Set<Integer> undecodable) {
    places(keys, undecodable)
        .forEach(place -> stream.hide(start + place.start(), start + place.end()));
    if (SECRET.matcher(text).find()) {
      COMMENT
          .matcher(text)
          .results()
          .forEach(comment -> stream.hide(start + comment.start(1), start + comment.end(1)));
    }
  }

  // As Helm and a cluster read it, at the same places.
  private Stream<Node> roots() {
    String content = text.startsWith("---") ? "   " + text.substring(3) : text;
    return YamlTree.read(OLD_LINE_ENDS.matcher(content).replaceAll("\n")).stream();
  }
}
