package io.helmtest.message;

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
}
