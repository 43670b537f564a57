package io.helmtest.message;

import java.util.List;
import java.util.Optional;

/** What stands around the matter of a message. */
public interface MessageContext {

  /**
   * How a message begins.
   *
   * @return such as {@code [prod] }, or nothing
   */
  String prefix();

  /**
   * How a message ends.
   *
   * @return where the matter comes from
   */
  String footer();

  /**
   * Hides what no message may show.
   *
   * @param text what is to be shown
   * @return the text, with {@code …} in place of what is hidden
   */
  String mask(String text);

  /**
   * Which value a text in several lines of a render is printed from.
   *
   * @param text what was found there
   * @param lines lines of the rendered stream, from 1
   * @return the value's key, with its file and line; empty where it is not known
   */
  default Optional<String> origin(String text, List<Integer> lines) {
    return Optional.empty();
  }
}
