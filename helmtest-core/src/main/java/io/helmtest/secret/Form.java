package io.helmtest.secret;

/**
 * Something that is looked for: a secret, or a part of it, as {@link Letters} have it.
 *
 * @param text its letters, with spaces between them
 * @param beginning the letters by which it is found
 * @param base64 whether it is a part of an encoded text, which may be wrapped anywhere
 */
record Form(String text, String beginning, boolean base64) {
  /** As much of a secret counts as the whole, for messages cut texts off. */
  static final int BEGINNING = 16;

  static Form of(String text, boolean base64) {
    String letters = text.replace(" ", "");
    return new Form(text, letters.substring(0, Math.min(BEGINNING, letters.length())), base64);
  }

  /** How many letters from a place on are its own. */
  int matches(Letters letters, int from) {
    int at = from;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        space = true;
      } else if (at < letters.length()
          && letters.at(at) == text.charAt(i)
          && (at == from || fits(letters.gapBefore(at), space))) {
        at++;
        space = false;
      } else {
        return at - from;
      }
    }
    return at - from;
  }

  private boolean fits(byte gap, boolean space) {
    return base64 || (space ? gap != Letters.NONE : gap != Letters.SPACE);
  }
}
