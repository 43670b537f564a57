package io.helmtest.assertions.subject;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text. Of a Secret's, messages tell the length and what was expected, but not the text. */
public final class TextAssert extends SubjectAssert<TextAssert, String> {
  private final FieldPlace place;

  /**
   * A text at a place.
   *
   * @param place where it stands
   * @param text the text
   */
  public TextAssert(FieldPlace place, String text) {
    super(place.subject(), text, TextAssert.class);
    this.place = place;
  }

  /**
   * Checks the whole text.
   *
   * <pre>{@code
   * // passes for a Secret's password: hunter2, fails for another text, which is not shown
   * assertThat(chart).secret("shop-db").data().value("password").isEqualTo("hunter2");
   * }</pre>
   *
   * @param expected the text
   * @return this
   * @throws AssertionError if it is another
   */
  @Override
  public TextAssert isEqualTo(@Nullable Object expected) {
    return holds(actual.equals(expected), "to have %s", place.shown(expected, null));
  }

  /**
   * Checks a part of the text.
   *
   * <pre>{@code
   * // passes for jdbc:postgresql://db/shop, fails for jdbc:h2:mem
   * assertThat(chart).configMap("shop-config").at("data.url").text().contains("postgresql");
   * }</pre>
   *
   * @param part what stands in it
   * @return this
   * @throws AssertionError if it does not
   */
  public TextAssert contains(String part) {
    return holds(actual.contains(part), "to have %s containing", part);
  }

  /**
   * Checks what is no part of the text.
   *
   * <pre>{@code
   * // passes for jdbc:postgresql://db/shop, fails for jdbc:h2:mem
   * assertThat(chart).configMap("shop-config").at("data.url").text().doesNotContain("h2");
   * }</pre>
   *
   * @param part what does not stand in it
   * @return this
   * @throws AssertionError if it does
   */
  public TextAssert doesNotContain(String part) {
    return holds(!actual.contains(part), "to have %s not containing", part);
  }

  /**
   * Checks the whole text against a regular expression.
   *
   * <pre>{@code
   * // passes for a password of 32 letters and digits, fails for any other, which is not shown
   * assertThat(chart).secret("shop-db").data().value("password").matches("[A-Za-z0-9]{32}");
   * }</pre>
   *
   * @param regex a regular expression of java.util.regex
   * @return this
   * @throws AssertionError if it does not match as a whole
   */
  public TextAssert matches(String regex) {
    return holds(actual.matches(regex), "to have %s matching", regex);
  }

  /**
   * Checks that the whole text does not match a regular expression.
   *
   * <pre>{@code
   * // passes for INFO, fails for DEBUG
   * assertThat(chart).configMap("shop-config").at("data.LOG_LEVEL").text().doesNotMatch("DEBUG|TRACE");
   * }</pre>
   *
   * @param regex a regular expression of java.util.regex
   * @return this
   * @throws AssertionError if it matches as a whole
   */
  public TextAssert doesNotMatch(String regex) {
    return holds(!actual.matches(regex), "to have %s not matching", regex);
  }

  /**
   * Checks a word between blanks or quotes, as JVM options are written.
   *
   * <pre>{@code
   * // passes for "-Xmx512m -server", fails for "-Xmx512mb"
   * assertThat(chart).deployment("shop-web").container("web").at("env[JAVA_OPTS].value").text().containsWord("-Xmx512m");
   * }</pre>
   *
   * @param word a text without blanks
   * @return this
   * @throws AssertionError if it is not there as a whole word
   */
  public TextAssert containsWord(String word) {
    return holds(hasWord(word), "to have %s containing the word", word);
  }

  /**
   * Checks a word that is not there as a whole.
   *
   * <pre>{@code
   * // passes for "-server", fails for "-Xdebug -server"
   * assertThat(chart).deployment("shop-web").container("web").at("args").text().doesNotContainWord("-Xdebug");
   * }</pre>
   *
   * @param word a text without blanks
   * @return this
   * @throws AssertionError if it is there as a whole word
   */
  public TextAssert doesNotContainWord(String word) {
    return holds(!hasWord(word), "to have %s not containing the word", word);
  }

  /**
   * Checks how long the text is.
   *
   * <pre>{@code
   * // passes for a password of 16 to 64 characters, fails for a shorter one, which is not shown
   * assertThat(chart).secret("shop-db").data().value("password").hasLengthBetween(16, 64);
   * }</pre>
   *
   * @param least the least number of characters
   * @param most the greatest
   * @return this
   * @throws AssertionError if it is shorter or longer
   */
  public TextAssert hasLengthBetween(int least, int most) {
    int length = actual.length();
    return holds(
        least <= length && length <= most,
        "to have %s",
        "a text of %d to %d characters".formatted(least, most));
  }

  private boolean hasWord(String word) {
    return Pattern.compile("(?<![^\\s\"'])" + Pattern.quote(word) + "(?![^\\s\"'])")
        .matcher(actual)
        .find();
  }

  private TextAssert holds(boolean holds, String expectation, Object expected) {
    if (!holds) {
      throw place.mismatch(expectation, expected, actual);
    }
    return this;
  }
}
