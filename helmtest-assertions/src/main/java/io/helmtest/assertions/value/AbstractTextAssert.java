package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.Arguments;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all texts have in common, by AssertJ's names. Each check fails where there is no text.
 *
 * @param <S> the assertion itself
 */
public abstract class AbstractTextAssert<S extends AbstractTextAssert<S>>
    extends AbstractValueAssert<S, @Nullable String> {

  /**
   * A text at a place.
   *
   * @param place where it stands
   * @param text the text; null for none
   * @param self the assertion's class
   */
  protected AbstractTextAssert(FieldPlace place, @Nullable String text, Class<S> self) {
    super(place, text, self);
  }

  @Override
  final boolean isSame(@Nullable Object other) {
    return actual() != null && other != null && actual().equals(other.toString());
  }

  /**
   * Checks parts of the text.
   *
   * <pre>{@code
   * // passes for jdbc:postgresql://db/shop, fails for jdbc:h2:mem
   * assertThat(chart).configMap("shop-config").data().value("url").contains("postgresql");
   * }</pre>
   *
   * @param parts what stands in it
   * @return this
   * @throws AssertionError if one does not
   * @throws IllegalArgumentException if none is named
   */
  public S contains(CharSequence... parts) {
    return eachHolds("contains", "to have %s containing", String::contains, parts);
  }

  /**
   * Checks what is no part of the text.
   *
   * <pre>{@code
   * // passes for jdbc:postgresql://db/shop, fails for jdbc:h2:mem
   * assertThat(chart).configMap("shop-config").data().value("url").doesNotContain("h2");
   * }</pre>
   *
   * @param parts what does not stand in it
   * @return this
   * @throws AssertionError if one does
   * @throws IllegalArgumentException if none is named
   */
  public S doesNotContain(CharSequence... parts) {
    return eachHolds(
        "doesNotContain", "to have %s not containing", (text, part) -> !text.contains(part), parts);
  }

  /**
   * Checks the text's beginning.
   *
   * <pre>{@code
   * // passes for https://shop.example.com, fails for http://shop.example.com
   * assertThat(chart).configMap("shop-config").data().value("url").startsWith("https://");
   * }</pre>
   *
   * @param beginning the beginning
   * @return this
   * @throws AssertionError if it begins with something else
   */
  public S startsWith(CharSequence beginning) {
    return holds(
        is(text -> text.startsWith(beginning.toString())), "to have %s starting with", beginning);
  }

  /**
   * Checks what the text does not begin with.
   *
   * <pre>{@code
   * // passes for https://shop.example.com, fails for http://shop.example.com
   * assertThat(chart).configMap("shop-config").data().value("url").doesNotStartWith("http:");
   * }</pre>
   *
   * @param beginning what it does not begin with
   * @return this
   * @throws AssertionError if it does
   */
  public S doesNotStartWith(CharSequence beginning) {
    return holds(
        is(text -> !text.startsWith(beginning.toString())),
        "to have %s not starting with",
        beginning);
  }

  /**
   * Checks the text's end.
   *
   * <pre>{@code
   * // passes for db.example.com, fails for db.example.org
   * assertThat(chart).configMap("shop-config").data().value("host").endsWith(".com");
   * }</pre>
   *
   * @param end the end
   * @return this
   * @throws AssertionError if it ends with something else
   */
  public S endsWith(CharSequence end) {
    return holds(is(text -> text.endsWith(end.toString())), "to have %s ending with", end);
  }

  /**
   * Checks what the text does not end with.
   *
   * <pre>{@code
   * // passes for mydata, fails for mydata with a line feed
   * assertThat(chart).secret("shop").data().value("token").doesNotEndWith("\n");
   * }</pre>
   *
   * @param end what it does not end with
   * @return this
   * @throws AssertionError if it does
   */
  public S doesNotEndWith(CharSequence end) {
    return holds(is(text -> !text.endsWith(end.toString())), "to have %s not ending with", end);
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
  public S matches(CharSequence regex) {
    return holds(is(text -> text.matches(regex.toString())), "to have %s matching", regex);
  }

  /**
   * Checks that the whole text does not match a regular expression.
   *
   * <pre>{@code
   * // passes for INFO, fails for DEBUG
   * assertThat(chart).configMap("shop-config").data().value("LOG_LEVEL").doesNotMatch("DEBUG|TRACE");
   * }</pre>
   *
   * @param regex a regular expression of java.util.regex
   * @return this
   * @throws AssertionError if it matches as a whole
   */
  public S doesNotMatch(CharSequence regex) {
    return holds(is(text -> !text.matches(regex.toString())), "to have %s not matching", regex);
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
  public S containsWord(String word) {
    return holds(is(text -> hasWord(text, word)), "to have %s containing the word", word);
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
  public S doesNotContainWord(String word) {
    return holds(is(text -> !hasWord(text, word)), "to have %s not containing the word", word);
  }

  /**
   * Checks that the text has no character.
   *
   * <pre>{@code
   * // passes for PROXY: "", fails for any other text and without the key
   * assertThat(chart).configMap("shop-config").data().value("PROXY").isEmpty();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it has one
   */
  public S isEmpty() {
    return holds(is(String::isEmpty), "to have %s", "an empty text");
  }

  /**
   * Checks that the text has a character.
   *
   * <pre>{@code
   * // passes for PROXY: none, fails for PROXY: ""
   * assertThat(chart).configMap("shop-config").data().value("PROXY").isNotEmpty();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it has none
   */
  public S isNotEmpty() {
    return holds(is(text -> !text.isEmpty()), "to have %s", "a text that is not empty");
  }

  /**
   * Checks that the text is empty or white space.
   *
   * <pre>{@code
   * // passes for PROXY: " ", fails for PROXY: none
   * assertThat(chart).configMap("shop-config").data().value("PROXY").isBlank();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there is anything else in it
   */
  public S isBlank() {
    return holds(is(String::isBlank), "to have %s", "a blank text");
  }

  /**
   * Checks that the text is more than white space.
   *
   * <pre>{@code
   * // passes for PROXY: none, fails for PROXY: " "
   * assertThat(chart).configMap("shop-config").data().value("PROXY").isNotBlank();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is blank
   */
  public S isNotBlank() {
    return holds(is(text -> !text.isBlank()), "to have %s", "a text that is not blank");
  }

  /**
   * Checks how many characters the text has.
   *
   * <pre>{@code
   * // passes for a password of 16 characters, fails for a shorter one, which is not shown
   * assertThat(chart).secret("shop-db").data().value("password").hasSize(16);
   * }</pre>
   *
   * @param size the number of characters
   * @return this
   * @throws AssertionError if it is shorter or longer
   */
  public S hasSize(int size) {
    return hasSizeBetween(size, size, "a text of %d characters".formatted(size));
  }

  /**
   * Checks how many characters the text has.
   *
   * <pre>{@code
   * // passes for a password of 16 to 64 characters, fails for a shorter one, which is not shown
   * assertThat(chart).secret("shop-db").data().value("password").hasSizeBetween(16, 64);
   * }</pre>
   *
   * @param least the least number of characters
   * @param most the greatest
   * @return this
   * @throws AssertionError if it is shorter or longer
   */
  public S hasSizeBetween(int least, int most) {
    return hasSizeBetween(least, most, "a text of %d to %d characters".formatted(least, most));
  }

  private S hasSizeBetween(int least, int most, String expected) {
    return holds(
        is(text -> least <= text.length() && text.length() <= most), "to have %s", expected);
  }

  private S eachHolds(
      String assertion,
      String expectation,
      BiPredicate<String, String> condition,
      CharSequence... parts) {
    List<String> wrong =
        Arguments.some(assertion, parts).stream()
            .map(CharSequence::toString)
            .filter(part -> !is(text -> condition.test(text, part)))
            .toList();
    return holds(wrong.isEmpty(), expectation, String.join("\n", wrong));
  }

  private boolean is(Predicate<String> condition) {
    return actual() != null && condition.test(actual());
  }

  private static boolean hasWord(String text, String word) {
    return Pattern.compile("(?<![^\\s\"'])" + Pattern.quote(word) + "(?![^\\s\"'])")
        .matcher(text)
        .find();
  }
}
