package io.helmtest.cli;

/** What {@code java -jar helmtest.jar} runs. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Helmtest.run(System.out, System.err, arguments));
  }
}
