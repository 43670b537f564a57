package io.helmtest.junit.report;

import io.helmtest.chart.ModuleFolder;
import io.helmtest.junit.report.build.TestRun;
import io.helmtest.junit.report.summary.ExemptedTable;
import io.helmtest.junit.report.summary.Status;
import io.helmtest.junit.report.summary.SummaryTable;
import io.helmtest.secret.Secrets;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes a report for each environment, and one for the tests without, while the tests run; a page
 * and a table over all of them at the end; into {@code target/helmtest-reports}. JUnit finds it by
 * itself.
 */
public final class EnvironmentReports implements TestExecutionListener {
  private final ReportFolder folder;
  private final Attachments attachments;
  private final PrintStream console;
  private final RunningTests running = new RunningTests();
  private final FailedTests failed = new FailedTests();
  private final Map<String, SuiteFile> files = new ConcurrentHashMap<>();
  private final Set<String> declared = ConcurrentHashMap.newKeySet();
  private final Set<String> exempted = ConcurrentHashMap.newKeySet();

  /** Reports below the module's folder. */
  public EnvironmentReports() {
    this(
        ModuleFolder.resolve(Path.of("target", "helmtest-reports")),
        TestRun.ofThisBuild(),
        System.out);
  }

  /**
   * Reports of a run of one's own, by a launcher that is given this listener.
   *
   * @param folder the folder to write into
   * @param console takes the table at the end
   */
  public EnvironmentReports(Path folder, PrintStream console) {
    this(folder, TestRun.ofThisBuild(), console);
  }

  EnvironmentReports(Path folder, TestRun run, PrintStream console) {
    this.folder = new ReportFolder(folder, run);
    this.attachments = new Attachments(this.folder.attachments());
    this.console = console;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      running.get(test).start();
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    running.add(test, entry);
    String exempting = entry.getKeyValuePairs().get(Entry.EXEMPTED);
    if (exempting != null && exempted.add(exempting)) {
      Unchecked.run(() -> folder.exempt(exempting));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    end(test, Outcome.skipped(reason), Optional.empty());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean isSuccessful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (test.isContainer() && isSuccessful && !failed.isMended(test)) {
      return; // told of by its tests
    }
    Optional<FailureText> failure = result.getThrowable().map(FailureText::new);
    Outcome outcome =
        switch (result.getStatus()) {
          case SUCCESSFUL -> Outcome.PASSED;
          case ABORTED -> Outcome.skipped(result.getThrowable());
          case FAILED -> failure.map(Outcome::failed).orElse(Outcome.FAILED);
        };
    end(test, outcome, failure.flatMap(FailureText::rendered));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (!files.isEmpty()) {
      Unchecked.run(this::finish);
    }
  }

  private void end(TestIdentifier test, Outcome outcome, Optional<Rendered> rendered) {
    RunningTest ended = running.end(test);
    // What failed and is skipped when it is run again has failed, as for Maven.
    boolean isSkipped = outcome.status() == Status.SKIPPED;
    if (!isSkipped || !(ended.isLeftOut() || failed.contains(test))) {
      report(test, ended, outcome, rendered);
    }
  }

  private void report(
      TestIdentifier test, RunningTest ended, Outcome outcome, Optional<Rendered> rendered) {
    String environment = ended.environment();
    boolean isRerun = failed.isRerun(test);
    SuiteFile file = file(environment); // before all else: it removes what other builds left
    declare(ended.declared());
    List<String> attached =
        rendered.map(known -> attachments.write(environment, known)).orElse(List.of());
    if (outcome.status() == Status.FAILED) {
      failed.add(test);
    }
    Unchecked.run(() -> file.add(ended.end(test, isRerun, outcome, attached)));
  }

  private void declare(String environments) {
    if (!environments.isEmpty() && declared.add(environments)) {
      Unchecked.run(() -> folder.declare(environments));
    }
  }

  private SuiteFile file(String environment) {
    return files.computeIfAbsent(environment, name -> Unchecked.get(() -> folder.open(name)));
  }

  private void finish() throws IOException {
    for (SuiteFile file : files.values()) {
      file.close();
    }
    files.clear();
    RunSummary summary = folder.locked(this::writePage);
    console.println("helmtest: " + folder.index());
    summary.lines().stream().map(Secrets.ofRun()::mask).forEach(console::println);
  }

  private RunSummary writePage() throws IOException {
    EnvironmentOrder order = folder.order();
    SummaryTable tests = new SummaryTable(order);
    ExemptedTable exemptions = new ExemptedTable(order, folder.exempted());
    Replacement.write(
        folder.index(), out -> new HtmlReport(folder, order, tests, exemptions).writeTo(out));
    RunSummary summary =
        RunSummary.of(tests, exemptions, Settings.ofProcess(), folder.exempted(), order.declared());
    Files.write(folder.summary(), summary.markdown());
    return summary;
  }
}
