import java.util.Arrays;
import java.util.List;

/** LongLived COMMAND… -- COMMAND…: a Java process that runs one command after the other, as a daemon runs builds. */
class LongLived {
  public static void main(String[] arguments) throws Exception {
    List<String> words = Arrays.asList(arguments);
    int end = words.indexOf("--");
    run(words.subList(0, end));
    run(words.subList(end + 1, words.size()));
  }

  private static void run(List<String> command) throws Exception {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(command + " failed");
    }
  }
}
