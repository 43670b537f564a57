package io.helmtest.validation;

import java.util.Locale;

/** Mappings whose keys, and perhaps values, have a format. */
final class Labels {
  private Labels() {}

  static void labels(Field labels, Findings findings) {
    for (Field label : labels.entries()) {
      NameFormat.QUALIFIED_NAME.checkKey(label, label.key(), findings);
      NameFormat.LABEL_VALUE.check(label, findings);
    }
  }

  static void annotations(Field annotations, Findings findings) {
    for (Field annotation : annotations.entries()) {
      NameFormat.QUALIFIED_NAME.checkKey(
          annotation, annotation.key().toLowerCase(Locale.ROOT), findings);
    }
  }

  static void configKeys(Field data, Findings findings) {
    for (Field entry : data.entries()) {
      NameFormat.CONFIG_KEY.checkKey(entry, entry.key(), findings);
    }
  }
}
