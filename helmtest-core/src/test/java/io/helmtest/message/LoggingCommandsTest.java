package io.helmtest.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggingCommandsTest {
  @Test
  void haveASpaceWhereverTheyStand() {
    assertThat(LoggingCommands.broken("##vso[task.complete]\n  x ##VSO[a]\n##[error] b"))
        .isEqualTo("## vso[task.complete]\n  x ## VSO[a]\n## [error] b");
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(LoggingCommands.broken("## [a](b) # [c] ##vso #["))
        .isEqualTo("## [a](b) # [c] ##vso #[");
  }
}
