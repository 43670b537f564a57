package io.helmtest.exemption;

import io.helmtest.chart.ModuleFolder;
import java.nio.file.Path;

/** What a run says of the exemptions that it wrote. */
final class WrittenExemptions {
  private WrittenExemptions() {}

  static String message(Path file, int exemptions, int problems) {
    return """
        wrote %s of %s into %s
          1. Replace each reason that begins with TODO, or fix the problem and delete the exemption.
          2. %s
          3. %s: all that is exempted passes, and is counted.\
        """
        .formatted(
            count(exemptions, "exemption"),
            count(problems, "problem"),
            file,
            place(file),
            again(file));
  }

  private static String again(Path file) {
    return isOfJar(file) ? "Run check" : "Run again, without helmtest.exemptions.write";
  }

  // It reads the file of its working directory.
  private static boolean isOfJar(Path file) {
    return file.equals(ModuleFolder.resolve(Path.of(ClassPathExemptions.FILE)));
  }

  private static String place(Path file) {
    String name = ClassPathExemptions.FILE;
    if (isOfJar(file)) {
      return "Leave the file there for helmtest.jar; tests read src/test/resources/" + name + ".";
    }
    return file.endsWith(Path.of("src", "test", "resources", name))
        ? "Leave the file there: it is read from the test resources."
        : "Move the file to src/test/resources/" + name + ": it is read from there.";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
