package io.helmtest.junit.report.build;

import java.util.UUID;

/**
 * All that one launcher runs in a JVM.
 *
 * @param id unlike that of any other
 * @param process the number of the JVM's process, and when it started
 * @param build a text that all runs of a build have, and those of no other
 */
public record TestRun(String id, String process, String build) {

  /**
   * A new run in this JVM, of the build that the JVM is part of.
   *
   * @return the run
   */
  public static TestRun ofThisBuild() {
    return of(Build.id());
  }

  /**
   * A new run in this JVM.
   *
   * @param build what the runs of its build have in common
   * @return the run
   */
  public static TestRun of(String build) {
    return new TestRun(UUID.randomUUID().toString(), RunningProcess.current().id(), build);
  }

  /**
   * Tells whether its JVM still runs.
   *
   * @return false if the process has ended, or another has its number
   */
  public boolean isAlive() {
    return RunningProcess.isAlive(process);
  }
}
