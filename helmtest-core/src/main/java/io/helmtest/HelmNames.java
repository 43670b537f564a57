package io.helmtest;

import java.util.regex.Pattern;

/** Helm's rules for names, checked before a name can reach a command line. */
final class HelmNames {
  private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
  private static final Pattern RELEASE = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
  private static final Pattern NAMESPACE = Pattern.compile(LABEL);
  private static final int RELEASE_LENGTH = 53;
  private static final int NAMESPACE_LENGTH = 63;

  private HelmNames() {}

  static String release(String name) {
    return checked("release", name, RELEASE, RELEASE_LENGTH, "digits, '-' and '.'");
  }

  static String namespace(String name) {
    return checked("namespace", name, NAMESPACE, NAMESPACE_LENGTH, "digits and '-'");
  }

  private static String checked(
      String what, String name, Pattern pattern, int length, String characters) {
    if (name.length() > length) {
      throw new IllegalArgumentException(
          "The %s name \"%s\" has %d characters; Helm takes at most %d"
              .formatted(what, name, name.length(), length));
    }
    if (!pattern.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a %s name: Helm takes lower-case letters, %s, beginning and ending with a letter or digit"
              .formatted(name, what, characters));
    }
    return name;
  }
}
