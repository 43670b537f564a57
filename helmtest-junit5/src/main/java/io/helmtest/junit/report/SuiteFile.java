package io.helmtest.junit.report;

import io.helmtest.junit.report.build.TestRun;
import io.helmtest.junit.report.summary.Status;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * The file of one environment. Each test takes the place of the closing tag and brings a new one
 * with it, so that the file can be read at any moment; nothing is kept but counts.
 */
final class SuiteFile implements Closeable {
  static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final String CLOSING = "</testsuite>\n";
  private static final int ROOM_FOR_COUNTS = 80;

  private final FileChannel channel;
  private final String opening;
  private int tests;
  private int failures;
  private int skipped;
  private double seconds;
  private long end;

  SuiteFile(String environment, TestRun run, FileChannel channel) throws IOException {
    this.channel = channel;
    this.opening =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite"
            + Xml.attribute("name", environment)
            + Xml.attribute("timestamp", Instant.now().truncatedTo(ChronoUnit.SECONDS));
    this.end = write(opening() + properties(run), 0);
    write(CLOSING, end);
  }

  synchronized void add(ReportedTest test) throws IOException {
    tests++;
    failures += test.outcome().status() == Status.FAILED ? 1 : 0;
    skipped += test.outcome().status() == Status.SKIPPED ? 1 : 0;
    seconds += test.seconds();
    end = write(test.xml() + CLOSING, end) - CLOSING.length();
    write(opening(), 0);
  }

  private static String properties(TestRun run) {
    return Property.xml(
        "  ",
        Map.of(
            Property.RUN, run.id(), Property.PROCESS, run.process(), Property.BUILD, run.build()));
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  // As long after each test as before the first.
  private String opening() {
    String counts =
        Xml.attribute("tests", tests)
            + Xml.attribute("failures", failures)
            + Xml.attribute("errors", 0)
            + Xml.attribute("skipped", skipped)
            + Xml.attribute("time", Xml.seconds(seconds));
    return opening + counts + " ".repeat(Math.max(0, ROOM_FOR_COUNTS - counts.length())) + ">\n";
  }

  private long write(String text, long position) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    long next = position;
    while (bytes.hasRemaining()) {
      next += channel.write(bytes, next);
    }
    return next;
  }
}
