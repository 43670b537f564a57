package io.helmtest.junit.report;

import io.helmtest.junit.report.name.TestName;
import io.helmtest.junit.report.summary.ExemptedTable;
import io.helmtest.junit.report.summary.SummaryTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The page for people: one line of data for each test, which the page itself lays out. */
final class HtmlReport {
  private static final String DATA = "/*tests*/";

  private static final String ORDER = "/*environments*/";

  private static final String EXEMPTIONS = "/*exemptions*/";

  private final ReportFolder folder;
  private final EnvironmentOrder order;
  private final SummaryTable table;
  private final ExemptedTable exemptions;

  HtmlReport(
      ReportFolder folder, EnvironmentOrder order, SummaryTable table, ExemptedTable exemptions) {
    this.folder = folder;
    this.order = order;
    this.table = table;
    this.exemptions = exemptions;
  }

  void writeTo(OutputStream out) throws IOException {
    String page =
        page()
            .replace(ORDER, Script.literal(order.names()))
            .replace(EXEMPTIONS, Script.literal(exemptions.cells()));
    int data = page.indexOf(DATA);
    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      writer.write(page, 0, data);
      EndedTests.read(folder.files(), (environment, test) -> write(writer, environment, test));
      writer.write(page, data + DATA.length(), page.length() - data - DATA.length());
    }
  }

  private void write(Writer writer, String environment, ReportedTest test) {
    TestName name = test.name();
    Outcome outcome = test.outcome();
    table.add(environment, name.className(), name.method(), outcome.status());
    List<Object> data =
        List.of(
            environment,
            name.className(),
            name.test(),
            outcome.status().toString(),
            test.seconds(),
            outcome.message(),
            outcome.details(),
            test.attachments().stream().filter(folder::isOwn).map(this::attachment).toList());
    Unchecked.run(() -> writer.write(Script.literal(data) + ",\n"));
  }

  private List<Object> attachment(String file) {
    String link = folder.relative(file).toString().replace('\\', '/');
    return List.of(link, Unchecked.get(() -> MarkedManifest.excerpt(Path.of(file))));
  }

  private static String page() throws IOException {
    try (InputStream page = HtmlReport.class.getResourceAsStream("report.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
