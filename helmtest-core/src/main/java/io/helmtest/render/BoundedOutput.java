package io.helmtest.render;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes of what a process prints, up to a limit, and the last ones. */
final class BoundedOutput extends OutputStream {
  private final long limit;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final byte[] tail;
  private long written;

  BoundedOutput(long limit, int tail) {
    this.limit = limit;
    this.tail = new byte[tail];
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int kept = (int) Math.min(length, limit - head.size());
    head.write(bytes, offset, kept);
    for (int i = kept; i < length && tail.length > 0; i++) {
      tail[(int) ((written + i - limit) % tail.length)] = bytes[offset + i];
    }
    written += length;
  }

  synchronized boolean isExceeded() {
    return written > limit;
  }

  synchronized byte[] bytes() {
    return head.toByteArray();
  }

  /** Both ends, and how much was left out between them; the last one from its first whole line. */
  synchronized String text() {
    String start = head.toString(StandardCharsets.UTF_8);
    long left = written - limit - tail.length;
    return left <= 0
        ? start + end(0, (int) Math.max(0, written - limit))
        : withGap(start, left, end((int) ((written - limit) % tail.length), tail.length));
  }

  // Of what is not whole, nobody could tell that it is a secret.
  private static String withGap(String start, long left, String end) {
    String broken = end.substring(0, end.indexOf('\n') + 1);
    int more = broken.getBytes(StandardCharsets.UTF_8).length;
    return "%s\n… (%d bytes left out) …\n%s"
        .formatted(start, left + more, end.substring(broken.length()));
  }

  private String end(int first, int length) {
    byte[] ordered = new byte[length];
    for (int i = 0; i < length; i++) {
      ordered[i] = tail[(first + i) % tail.length];
    }
    return new String(ordered, StandardCharsets.UTF_8);
  }
}
