package io.helmtest.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;

class FramesTest {

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames written = new Frames(new ByteArrayInputStream(new byte[0]), out, 10);
    written.write("{}".getBytes(UTF_8));
    written.write("\"é\"".getBytes(UTF_8));

    Frames read = frames(out.toByteArray());
    assertThat(read.read()).asString(UTF_8).isEqualTo("{}");
    assertThat(read.read()).asString(UTF_8).isEqualTo("\"é\"");
    assertThatThrownBy(read::read).isInstanceOf(EOFException.class);
  }

  @Test
  void aFrameThatEndsTooSoonIsNoFrame() {
    assertThatThrownBy(() -> frames(new byte[] {0, 0, 0, 3, '{', '}'}).read())
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> frames(new byte[] {0, 0}).read()).isInstanceOf(EOFException.class);
  }

  @Test
  void aFrameThatIsTooLongIsRefusedUnread() {
    assertThatThrownBy(() -> frames(new byte[] {0, 0, 0, 11}).read())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("it announced 11 bytes, and more than 10 are never needed");
    assertThatThrownBy(() -> frames(new byte[] {-1, -1, -1, -1}).read())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("it announced 4294967295 bytes, and more than 10 are never needed");
  }

  private static Frames frames(byte[] input) {
    return new Frames(new ByteArrayInputStream(input), OutputStream.nullOutputStream(), 10);
  }
}
