package io.helmtest.settings;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Paths as text, in the charset that the JVM took from the locale. Under {@code LC_ALL=C} it can
 * neither name a path with an {@code é}, nor hand one to a process.
 */
public final class PlatformPath {
  private static final String FILE_NAMES = System.getProperty("sun.jnu.encoding", "UTF-8");
  private static final int ARGUMENTS_LIKE_FILE_NAMES = 18;

  private PlatformPath() {}

  /**
   * The path that a text names.
   *
   * @param text a path
   * @return the same as {@link Path#of}
   * @throws IllegalArgumentException if it is none, or none that this JVM can name; the message
   *     says how to start one that can
   */
  public static Path of(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          canName(text)
              ? "\"%s\" is not a path: %s".formatted(text, e.getReason())
              : unnameable(text),
          e);
    }
  }

  /**
   * Tells whether a process that is told the path will find it.
   *
   * @param path an existing path
   * @return false if its name does not survive being text
   */
  public static boolean canPass(Path path) {
    try {
      return Path.of(path.toString()).equals(path) && canPass(path.toString());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Tells whether a process would receive an argument as it is.
   *
   * @param argument the argument
   * @return false if some of its characters would arrive as {@code ?}
   */
  public static boolean canPass(String argument) {
    return argumentCharset().newEncoder().canEncode(argument);
  }

  /**
   * What to do where the JVM cannot name or pass something.
   *
   * @return the charset it has, and how to start it with another
   */
  public static String remedy() {
    return "The locale gives this JVM the charset %s: start it under a UTF-8 locale, such as LC_ALL=C.UTF-8."
        .formatted(FILE_NAMES);
  }

  private static String unnameable(String text) {
    return "\"%s\" holds characters that this JVM cannot have in a path. %s"
        .formatted(text, remedy());
  }

  // A name that was read in a charset too small for it holds replacement characters.
  private static boolean canName(String text) {
    return text.indexOf('\uFFFD') < 0 && Charset.forName(FILE_NAMES).newEncoder().canEncode(text);
  }

  private static Charset argumentCharset() {
    return Runtime.version().feature() < ARGUMENTS_LIKE_FILE_NAMES
        ? Charset.defaultCharset()
        : Charset.forName(FILE_NAMES);
  }
}
