package io.helmtest.validation;

import java.util.List;

/** Fields that have to say something. */
record Required(List<String> fields) implements Rule {

  @Override
  public void check(Field object, Findings findings) {
    fields.stream().map(object::at).filter(Field::isEmpty).forEach(findings::missing);
  }
}
