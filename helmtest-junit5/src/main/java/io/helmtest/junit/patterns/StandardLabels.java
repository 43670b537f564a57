package io.helmtest.junit.patterns;

import io.helmtest.assertions.identity.LabelsAssert;

/** The standard labels, as far as the owner demands them. */
record StandardLabels(ChartDemands demands) {

  void areOn(LabelsAssert labels) {
    demands.loosen(
        Allowance.MISSING_LABELS,
        allowed -> {
          if (allowed.isEmpty()) {
            labels.hasStandardLabels();
          } else {
            labels.hasStandardLabelsExcept(allowed.toArray(String[]::new));
          }
        });
  }
}
