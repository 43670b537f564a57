package io.helmtest.chart;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much is read of one chart, whatever it unpacks to and wherever its links lead. */
final class ReadBudget {
  /** Of one file; Helm reads no more either. */
  static final int LARGEST_FILE = 5 << 20;

  private static final long UNPACKED = 100 << 20; // of one package, as Helm has it
  private static final long ALL = 1L << 30;
  private static final long EACH_FILE = 1 << 12;

  private long left;
  private final String exceeded;

  private ReadBudget(long bytes, String exceeded) {
    this.left = bytes;
    this.exceeded = exceeded;
  }

  /** Something of a chart is larger than Helm, or this library, reads. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    ExceededException(String message) {
      super(message);
    }
  }

  static ReadBudget ofFolder() {
    return new ReadBudget(ALL, "it holds more than 1 GiB, links followed");
  }

  static ReadBudget ofPackages() {
    return new ReadBudget(UNPACKED, "what is packed in it unpacks to more than 100 MiB");
  }

  void spendOnFile(long bytes) throws ExceededException {
    spend(bytes + EACH_FILE);
  }

  private void spend(long bytes) throws ExceededException {
    left -= bytes;
    if (left < 0) {
      throw new ExceededException(exceeded);
    }
  }

  /** The same stream, which breaks off where the budget ends. */
  InputStream limit(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        spend(1);
        return super.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        spend(Math.max(0, read));
        return read;
      }

      @Override
      public long skip(long bytes) throws IOException {
        return Math.max(
            0, read(new byte[(int) Math.min(bytes, 1 << 16)])); // skipping costs as much
      }
    };
  }

  /** A file's content. */
  static byte[] content(InputStream in, String name) throws IOException {
    byte[] content = in.readNBytes(LARGEST_FILE + 1);
    if (content.length > LARGEST_FILE) {
      throw new ExceededException("its file " + name + " is larger than 5 MiB");
    }
    return content;
  }
}
