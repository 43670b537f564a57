package io.helmtest.render;

import io.helmtest.message.Lines;
import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where helm is: the setting, then the environment variable, then the PATH. */
final class HelmBinary {
  private static final String REMEDY =
      "Install Helm %s or newer (https://helm.sh/docs/intro/install/) and put it on the PATH, or name it with -D%s=/path/to/helm or the environment variable %s."
          .formatted(
              HelmVersion.OLDEST.text().substring(1),
              Settings.HELM,
              Settings.variableOf(Settings.HELM));

  private HelmBinary() {}

  static Path find(Settings settings) {
    Optional<Settings.Value> named = settings.get(Settings.HELM);
    return named
        .map(HelmBinary::named)
        .or(() -> onPath(folders(settings)))
        .orElseThrow(() -> new HelmNotFoundException(notFound(settings)));
  }

  static boolean isThere(Settings settings) {
    return settings.get(Settings.HELM).isPresent() || onPath(folders(settings)).isPresent();
  }

  static String refused(Path binary, String reason) {
    return "The helm at %s cannot be used: %s\n%s".formatted(binary, reason, REMEDY);
  }

  private static Path named(Settings.Value value) {
    Path binary = PlatformPath.of(value.text()).toAbsolutePath();
    if (!Files.isRegularFile(binary)) {
      throw new HelmNotFoundException(
          "%s names \"%s\" as helm, but there is no file %s\n%s"
              .formatted(value.origin(), value.text(), binary, REMEDY));
    }
    if (!Files.isExecutable(binary)) {
      throw new HelmNotFoundException(
          "%s names \"%s\" as helm, but %s is not executable: chmod +x it, or\n%s"
              .formatted(value.origin(), value.text(), binary, REMEDY));
    }
    return binary;
  }

  private static Optional<Path> onPath(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> names().stream().map(folder::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  static String notFound(Settings settings) {
    return "No helm was found. Looked for:\n%s\n%s"
        .formatted(
            Lines.of(
                List.of(
                    "the setting " + Settings.HELM + ": not set",
                    "the environment variable " + Settings.variableOf(Settings.HELM) + ": not set",
                    "an executable "
                        + String.join(" or ", names())
                        + " on the PATH, in: "
                        + list(folders(settings)))),
            REMEDY);
  }

  private static String list(List<Path> folders) {
    return folders.isEmpty()
        ? "(the PATH is empty)"
        : String.join(", ", folders.stream().map(Path::toString).toList());
  }

  private static List<String> names() {
    return File.separatorChar == '\\' ? List.of("helm.exe") : List.of("helm");
  }

  private static List<Path> folders(Settings settings) {
    String path = settings.variable("PATH").map(Settings.Value::text).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .flatMap(HelmBinary::folder)
        .toList();
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Stream.empty(); // what is no path holds no helm
    }
  }
}
