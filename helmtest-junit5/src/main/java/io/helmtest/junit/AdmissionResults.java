package io.helmtest.junit;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.opentest4j.TestAbortedException;

/** What {@link AdmissionEngine} tells JUnit. */
record AdmissionResults(EngineExecutionListener listener) {

  void publish(TestDescriptor test, Map<String, String> entry) {
    listener.reportingEntryPublished(test, ReportEntry.from(entry));
  }

  AdmittedTest register(AdmittedTests tests, String name) {
    AdmittedTest test = new AdmittedTest(tests.getUniqueId(), tests.testClass(), name);
    tests.addChild(test);
    listener.dynamicTestRegistered(test);
    return test;
  }

  void skip(TestDescriptor test, String reason) {
    listener.executionSkipped(test, reason);
  }

  /** Runs a test or container, and reports how it ended. */
  void report(TestDescriptor test, Runnable action) {
    listener.executionStarted(test);
    listener.executionFinished(test, result(action));
  }

  private static TestExecutionResult result(Runnable action) {
    try {
      MaskedFailures.run(action);
      return TestExecutionResult.successful();
    } catch (TestAbortedException empty) {
      return TestExecutionResult.aborted(empty);
    } catch (ExtensionConfigurationException misuse) {
      misuse.setStackTrace(new StackTraceElement[0]);
      return TestExecutionResult.failed(misuse);
    } catch (Exception | AssertionError failure) {
      return TestExecutionResult.failed(failure);
    }
  }
}
