package io.helmtest.junit.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JVMs are of one build. */
class BuildTest {
  private static final RunningProcess OWN =
      process("own", "/jdk/bin/java", "java -jar tests.jar", "");
  private static final RunningProcess SHELL = process("shell", "/bin/bash", "bash mvn verify", "");
  private static final String MAVEN =
      "/jdk/bin/java -classpath /maven/boot/plexus-classworlds-2.6.0.jar -Dmaven.home=/maven"
          + " org.codehaus.plexus.classworlds.launcher.Launcher";
  private static final String FORK =
      "/a shop/target/surefire/surefirebooter-20261130153255123_3.jar /a shop/target/surefire"
          + " 2026-11-30T15-32-55_123-jvmRun2 surefire-20261130153255123_1tmp surefire_0-2026tmp";

  @ParameterizedTest
  @ValueSource(
      strings = {
        MAVEN + " verify",
        MAVEN,
        "java -cp /maven/boot/classworlds.jar org.codehaus.classworlds.Launcher test",
        "java -cp .mvn/wrapper/maven-wrapper.jar org.apache.maven.wrapper.MavenWrapperMain verify",
      })
  void thoseOfOneMaven(String commandLine) {
    RunningProcess maven = process("maven", "/jdk/bin/java", commandLine, "/bin/bash");
    assertThat(id(Map.of(), FORK, SHELL, maven, SHELL)).isEqualTo("maven");
    assertThat(id(Map.of(), "", maven)).isEqualTo("maven");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java -cp mvnd-common.jar -Dmvnd.home=/mvnd org.mvndaemon.mvnd.common.MavenDaemon",
        "java -Dmaven.mainClass=org.apache.maven.cling.MavenShellCling"
            + " org.codehaus.plexus.classworlds.launcher.Launcher",
        "java -cp gradle-launcher.jar org.gradle.launcher.daemon.bootstrap.GradleDaemon 8.14",
        "/ide/jbr/bin/java com.intellij.idea.Main",
      })
  void thoseOfOneSurefireUnderADaemon(String commandLine) {
    RunningProcess daemon = process("daemon", "/jdk/bin/java", commandLine, "/bin/bash");
    RunningProcess outer = process("maven", "/jdk/bin/java", MAVEN, "/bin/bash");
    assertThat(id(Map.of(), FORK, daemon, outer)).isEqualTo("2026-11-30T15-32-55_123");
    assertThat(id(Map.of(), "worker.GradleWorkerMain 'Gradle Test Executor 1'", daemon, outer))
        .isEqualTo("own");
  }

  @Test
  void aJvmAloneWhereNoJavaStartedIt() {
    assertThat(id(Map.of(), FORK, SHELL)).isEqualTo("2026-11-30T15-32-55_123");
    assertThat(id(Map.of(), "io.helmtest.Main 2026-11-30", SHELL)).isEqualTo("own");
    assertThat(id(Map.of(), "")).isEqualTo("own");
  }

  @Test
  void thoseOfWhatAShellStartedWhereArgumentsAreNotTold() {
    String java = "C:\\jdk\\bin\\java.exe";
    String cmd = "C:\\Windows\\System32\\cmd.exe";
    assertThat(id(Map.of(), FORK, process("maven", java, "", cmd))).isEqualTo("maven");
    for (String parent : new String[] {"C:\\mvnd\\bin\\mvnd.exe", java, ""}) {
      assertThat(id(Map.of(), FORK, process("daemon", java, "", parent)))
          .isEqualTo("2026-11-30T15-32-55_123");
    }
  }

  @Test
  void thoseThatAreGivenOneText() {
    RunningProcess maven = process("maven", "/jdk/bin/java", MAVEN, "/bin/bash");
    assertThat(id(Map.of("helmtest.build", "2026-11-30T15:32:55Z"), FORK, maven))
        .isEqualTo("2026-11-30T15:32:55Z");
    assertThat(id(Map.of("HELMTEST_BUILD", "4711"), FORK, maven)).isEqualTo("4711");
    assertThat(id(Map.of("helmtest.build", " "), FORK, maven)).isEqualTo("maven");
  }

  /** Of this very JVM: what the operating system tells is enough. */
  @Test
  void isTheSameEachTime() {
    assertThat(Build.id()).isNotBlank().isEqualTo(Build.id());
    assertThat(RunningProcess.current().isJava()).isTrue();
    assertThat(RunningProcess.isAlive(RunningProcess.current().id())).isTrue();
    assertThat(RunningProcess.isAlive("")).isFalse();
    assertThat(RunningProcess.isAlive(ProcessHandle.current().pid() + " ")).isFalse();
    assertThat(RunningProcess.isAlive("1".repeat(40) + " 2026-11-30T15:32:55Z")).isFalse();
  }

  private static String id(Map<String, String> set, String command, RunningProcess... ancestors) {
    Settings settings =
        new Settings(
            name -> Optional.ofNullable(set.get(name)), name -> Optional.ofNullable(set.get(name)));
    return Build.id(settings, Stream.of(ancestors), command, OWN);
  }

  private static RunningProcess process(
      String id, String command, String commandLine, String parent) {
    return new RunningProcess(id, command, commandLine, parent);
  }
}
