package io.helmtest.validation;

/** An integer between two bounds, both included. */
record Range(long least, long most) implements Rule {

  @Override
  public void check(Field field, Findings findings) {
    if (field.integer().isPresent() && isOutside(field.integer().getAsLong())) {
      findings.add(field, words(), field.shown() + " is not " + words());
    }
  }

  private boolean isOutside(long number) {
    return number < least || number > most;
  }

  private String words() {
    return most == Long.MAX_VALUE ? "at least " + least : "between " + least + " and " + most;
  }
}
