package io.helmtest.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is secret in a text that is no YAML, line by line: what stands behind a secret key and
 * further in below it; of a Secret all but keys, kind and name.
 */
final class LinePlaces {
  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?s)([\\s-]*+)(?:[\"']?([\\w./][\\w./-]{0,252}+)[\"']?\\s*+:(?=\\s|$))?+\\s*+(.*)");
  private static final Pattern SECRET = Pattern.compile("\\bkind\\b.*\\bSecret(List)?\\b");
  private static final Pattern STREAM = Pattern.compile("(?s)---(\\s.*)?|# Source: .*");
  private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");
  private static final Set<String> TYPE = Set.of("apiVersion", "kind");
  private static final Set<String> NAME = Set.of("name", "namespace");

  private final SecretKeys keys;
  private final boolean isSecret;
  private final List<Place> places = new ArrayList<>();
  private String root = "";
  private int child;
  private int secretKey = Integer.MAX_VALUE;

  private LinePlaces(SecretKeys keys, boolean isSecret) {
    this.keys = keys;
    this.isSecret = isSecret;
  }

  static List<Place> in(String text, SecretKeys keys) {
    LinePlaces lines = new LinePlaces(keys, SECRET.matcher(text).find());
    LINE.matcher(text).results().forEach(line -> lines.read(line.group(), line.start()));
    return lines.places;
  }

  private void read(String line, int start) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches() && !STREAM.matcher(line).matches()) {
      String key = entry.group(2) == null ? "" : entry.group(2);
      if (isHidden(key, entry.end(1)) && !entry.group(3).isEmpty()) {
        String value = QUOTES.matcher(entry.group(3).strip()).replaceAll("");
        boolean encoded = root.equals("data");
        places.add(new Place(start + entry.start(3), start + entry.end(3), value, encoded));
      }
    }
  }

  private boolean isHidden(String key, int indentation) {
    enter(key, indentation);
    if (indentation > secretKey) {
      return true;
    }
    secretKey = keys.contain(key) ? indentation : Integer.MAX_VALUE;
    return secretKey == indentation || (isSecret && !isShown(key, indentation));
  }

  private void enter(String key, int indentation) {
    if (indentation == 0 && !key.isEmpty()) {
      root = key;
      child = 0;
    } else if (child == 0) {
      child = indentation;
    }
  }

  private boolean isShown(String key, int indentation) {
    return indentation == 0
        ? TYPE.contains(key)
        : root.equals("metadata") && indentation == child && NAME.contains(key);
  }
}
