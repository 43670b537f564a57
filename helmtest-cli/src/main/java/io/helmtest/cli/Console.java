package io.helmtest.cli;

import io.helmtest.secret.Secrets;
import java.io.PrintStream;

/** Where a command prints: nothing that is secret leaves it. */
record Console(PrintStream out, PrintStream err) {

  void print(String text) {
    out.println(Secrets.ofRun().mask(text).stripTrailing());
  }

  void error(String text) {
    err.println(Secrets.ofRun().mask(text).stripTrailing());
  }
}
