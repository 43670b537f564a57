package io.helmtest.validation;

import java.util.List;

/** One of some words, and no other. */
record OneOf(List<String> words) implements Rule {

  @Override
  public void check(Field field, Findings findings) {
    if (field.value() instanceof String word && !words.contains(word)) {
      findings.noneOf(field, words);
    }
  }
}
