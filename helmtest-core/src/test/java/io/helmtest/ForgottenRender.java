package io.helmtest;

import java.nio.file.Path;
import java.util.List;

/** Renders a Secret, needs all memory there is, and tells of it in the words of another render. */
final class ForgottenRender {
  private ForgottenRender() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    FixedRenderer.rendered(
        folder,
        "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {b: forgotten-secret}\n");
    fillMemory();
    System.out.println(FixedRenderer.rendered(folder, "").mask("the password is forgotten-secret"));
  }

  // Softly held renders go before memory runs out.
  private static void fillMemory() {
    try {
      Object filled = new byte[0];
      while (true) {
        filled = List.of(filled, new byte[1 << 20]);
      }
    } catch (OutOfMemoryError e) {
      return;
    }
  }
}
