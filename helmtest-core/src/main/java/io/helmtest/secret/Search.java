package io.helmtest.secret;

import java.util.Map;

/**
 * Looks at what may be a secret in a text, and hides what is.
 *
 * @param letters the text as it is compared
 * @param hidden the text as it is
 * @param shown how much of a form is a part of the render's structure, which is not hidden
 */
record Search(Letters letters, HiddenText hidden, Map<Form, Integer> shown)
    implements Automaton.Hits {

  @Override
  public void mayBe(Form form, int from) {
    int length = form.matches(letters, from);
    if (length >= form.beginning().length() && length > shown.getOrDefault(form, 0)) {
      int start = letters.start(from);
      int end = letters.end(from + length - 1);
      if (form.base64()) {
        hidden.hideEncoded(start, end);
      } else {
        hidden.hide(start, end);
      }
    }
  }

  @Override
  public void cut(int from, int to) {
    hidden.hide(letters.start(from), letters.end(to - 1));
  }
}
