package io.helmtest.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** The end of what a process says on stderr, however much that is. */
final class Tail {
  private static final int LENGTH = 4096;
  private static final long LAST_WORDS_MILLISECONDS = 5000;

  private final Thread reader;
  private String text = "";

  private Tail(InputStream stream) {
    reader = new Thread(() -> read(stream), "helmtest-engine-stderr");
    reader.setDaemon(true);
  }

  static Tail of(InputStream stream) {
    Tail tail = new Tail(stream);
    tail.reader.start();
    return tail;
  }

  private void read(InputStream stream) {
    byte[] buffer = new byte[LENGTH];
    try {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        append(new String(buffer, 0, read, UTF_8));
      }
    } catch (IOException e) {
      // The process is gone; what it had said is what there is.
    }
  }

  private synchronized void append(String more) {
    String all = text + more;
    text = all.substring(Math.max(0, all.length() - LENGTH));
  }

  /** All that the process has said in the end; waits a moment for one that has just ended. */
  String text() throws InterruptedException {
    reader.join(LAST_WORDS_MILLISECONDS);
    synchronized (this) {
      return text.strip();
    }
  }
}
