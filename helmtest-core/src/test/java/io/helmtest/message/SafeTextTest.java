package io.helmtest.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void commandsHaveASpaceWhereverTheyStand() {
    assertThat(SafeText.of("##vso[task.complete]\n  x ##VSO[a]\n##[error] b"))
        .isEqualTo("## vso[task.complete]\n  x ## VSO[a]\n## [error] b");
    assertThat(SafeText.of("[[ATTACHMENT|/etc/passwd]] [[[attachment|a]]"))
        .isEqualTo("[ [ATTACHMENT|/etc/passwd]] [[ [attachment|a]]");
  }

  @Test
  void whatCannotBePrintedIsSpelledOut() {
    assertThat(SafeText.of("\u001b[31mred\0 \u000b\u007f\u0085 \ufffe\uffff \ud800 a\rb"))
        .isEqualTo("\\u001b[31mred\\u0000 \\u000b\\u007f\\u0085 \\ufffe\\uffff \\ud800 a\\u000db");
  }

  @Test
  void otherTextStaysAsItIs() {
    String text = "## [a](b) # [c] ##vso #[ [[a]] [ATTACHMENT|\n\té 😀 \u2028 \ufffd\r\n";

    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @Test
  void whatIsSafeStaysAsItIs() {
    String text = SafeText.of("##vso[a] \u001b [[ATTACHMENT|a]]");

    assertThat(SafeText.of(text)).isEqualTo(text);
  }
}
