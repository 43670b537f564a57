package io.helmtest.junit.report.summary;

/**
 * What stands in a row of the table.
 *
 * @param className a class
 * @param method one of its methods, whatever varies; empty for its tests without an environment
 */
record SummaryRow(String className, String method) {

  /** Such as {@code ImageTest.imagesComeFromTheRegistry}. */
  String title(ClassTitles titles) {
    String title = titles.of(className);
    return method.isEmpty() ? title : title + "." + method;
  }
}
