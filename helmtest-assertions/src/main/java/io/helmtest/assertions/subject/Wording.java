package io.helmtest.assertions.subject;

import io.helmtest.message.MessageContext;
import io.helmtest.message.SafeText;
import java.util.function.Supplier;
import org.assertj.core.description.Description;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** The words that a test adds to an assertion: a description, or a message in place of its own. */
public final class Wording {
  private @Nullable Description description;
  private @Nullable Supplier<String> message;

  /**
   * The same words, to which others can be added without changing these.
   *
   * @return a copy
   */
  public Wording copy() {
    Wording copy = new Wording();
    copy.description = description;
    copy.message = message;
    return copy;
  }

  /**
   * A failure that is about no single place of an object.
   *
   * @param context what the message begins and ends with
   * @param words what was expected and found, such as {@code Expecting\n …}
   * @return the error to throw
   */
  public AssertionError failure(MessageContext context, String words) {
    return new ExplainedError(masked(context, words), line(words));
  }

  /**
   * A failure of a comparison of two texts, which an IDE shows side by side.
   *
   * @param context what the message begins and ends with
   * @param words what was expected and found, such as {@code Expecting\n …}
   * @param expected what was expected
   * @param found what was found
   * @param cause why it was found; null for no cause
   * @return the error to throw
   */
  public AssertionError failure(
      MessageContext context,
      String words,
      String expected,
      String found,
      @Nullable Throwable cause) {
    return new AssertionFailedError(
        masked(context, words), context.mask(expected), context.mask(found), cause);
  }

  /** A failure of an assertion that knows no render, about one of several elements. */
  AssertionError failure(MessageContext context, String element, AssertionError plain) {
    String words = element + ": " + String.valueOf(plain.getMessage()).strip();
    return new ExplainedError(masked(context, words), line(words), plain);
  }

  private String line(String words) {
    return prefix() + orOverridden(words);
  }

  private String masked(MessageContext context, String words) {
    return SafeText.of(context.mask(message(context, words, "")));
  }

  void describe(Description words) {
    description = words;
  }

  void override(Supplier<String> words) {
    message = words;
  }

  /** The description in brackets, as AssertJ begins a message with it. */
  String prefix() {
    String words = description == null ? "" : description.value();
    return words.isEmpty() ? "" : "[" + words + "] ";
  }

  /** What the test says in place of the assertion's own words. */
  String orOverridden(String own) {
    return message == null ? own : message.get();
  }

  /** A whole message: environment, description, words, place, values layers and engine. */
  String message(MessageContext context, String own, String place) {
    return context.prefix() + prefix() + orOverridden(own) + "\n" + place + context.footer();
  }

  /** A failure for a list of several. */
  String line(Mismatch mismatch) {
    return prefix() + (message == null ? mismatch.line() : mismatch.inLine(message.get()));
  }
}
