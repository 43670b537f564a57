package io.helmtest.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.stream.Stream;

/**
 * Where a text says something secret.
 *
 * @param start where it begins, quotes and all
 * @param end where it ends
 * @param value what it says
 * @param encoded whether that is base64, as in a Secret's data
 */
record Place(int start, int end, String value, boolean encoded) {

  /** What is to be kept secret because of it. */
  Stream<String> secrets() {
    return encoded ? decoded() : Stream.of(value);
  }

  // What is no text, or no base64 but something that somebody forgot to encode, is secret as it is.
  private Stream<String> decoded() {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(value);
      String text = new String(bytes, UTF_8);
      boolean asWritten = encode(text.getBytes(UTF_8)).equals(value.replaceAll("\\s", ""));
      return asWritten ? Stream.of(text) : Stream.of(text, value);
    } catch (IllegalArgumentException e) {
      return Stream.of(value);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
