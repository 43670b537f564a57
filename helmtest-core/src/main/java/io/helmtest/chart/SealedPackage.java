package io.helmtest.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A packed subchart, whose schemas, and those of the subcharts packed in it, are sealed. */
final class SealedPackage {
  private final ChartReader reader;
  private final String origin;
  private boolean isChanged;

  SealedPackage(ChartReader reader, String origin) {
    this.reader = reader;
    this.origin = origin;
  }

  /** The package; the same bytes where nothing is to be sealed. */
  byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream closed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(closed), StandardCharsets.UTF_8.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      reader.readArchive(archive, (name, content) -> add(tar, name, closed(name, content)), origin);
    }
    return isChanged ? closed.toByteArray() : archive;
  }

  private byte[] closed(String name, byte[] content) throws IOException {
    byte[] closed = content;
    if (ChartFiles.isSchema(name)) {
      closed = SealedSchema.of(content).orElse(content);
    } else if (ChartFiles.isPacked(name.substring(name.indexOf('/') + 1))) {
      closed = new SealedPackage(reader, origin).of(content);
    }
    isChanged |= !Arrays.equals(closed, content);
    return closed;
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
