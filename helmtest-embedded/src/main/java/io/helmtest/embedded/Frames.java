package io.helmtest.embedded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;

/** Messages to and from the engine: four bytes that say the length, and JSON of that length. */
final class Frames {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final long largest;

  /** Refuses frames above a length before they are read. */
  Frames(InputStream in, OutputStream out, long largest) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
    this.largest = largest;
  }

  void write(byte[] json) throws IOException {
    out.writeInt(json.length);
    out.write(json);
    out.flush();
  }

  byte[] read() throws IOException {
    long length = Integer.toUnsignedLong(in.readInt());
    if (length > largest) {
      throw new ProtocolException(
          "it announced %d bytes, and more than %d are never needed".formatted(length, largest));
    }
    byte[] json = in.readNBytes((int) length);
    if (json.length < length) {
      throw new EOFException();
    }
    return json;
  }
}
