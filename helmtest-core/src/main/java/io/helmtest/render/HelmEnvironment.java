package io.helmtest.render;

import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The environment variables of helm: those of its workspace, and what a program needs to start. */
final class HelmEnvironment {
  /** The system's, and those by which version managers find the helm that their shim stands for. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?i)PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\\w+|TMPDIR|TMP|TEMP"
              + "|SystemRoot|SystemDrive|windir|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA"
              + "|XDG_(DATA|CONFIG|CACHE|STATE)_HOME"
              + "|ASDF_(DIR|DATA_DIR|CONFIG_FILE|HELM_VERSION|(DEFAULT_)?TOOL_VERSIONS_FILENAME)"
              + "|MISE_(DATA_DIR|CONFIG_DIR|CACHE_DIR|STATE_DIR|INSTALLS_DIR|ENV|HELM_VERSION"
              + "|GLOBAL_CONFIG_FILE|TRUSTED_CONFIG_PATHS)"
              + "|AQUA_(ROOT_DIR|GLOBAL_CONFIG)|PROTO_HOME");

  private static final Pattern STEERING = Pattern.compile("(?i)(HELM_|KUBE).*|.*_PROXY");
  private static final String NO_NETWORK = "http://127.0.0.1:0"; // nothing can listen there

  private final Path workspace;

  HelmEnvironment(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * What to change in the inherited environment; null removes a variable.
   *
   * @param more the names that {@value Settings#HELM_VARIABLES} lists
   */
  Map<String, @Nullable String> changes(Map<String, String> inherited, List<String> more) {
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    inherited.keySet().stream()
        .filter(name -> !isPassed(name, more))
        .forEach(name -> changes.put(name, null));
    changes.put("HELM_CACHE_HOME", path("cache"));
    changes.put("HELM_CONFIG_HOME", path("config"));
    changes.put("HELM_DATA_HOME", path("data"));
    changes.put("HELM_PLUGINS", path("plugins"));
    changes.put("KUBECONFIG", path("kubeconfig"));
    changes.put("TZ", "UTC");
    changes.put("HTTP_PROXY", NO_NETWORK);
    changes.put("HTTPS_PROXY", NO_NETWORK);
    return changes;
  }

  private static boolean isPassed(String name, List<String> more) {
    boolean isNeeded = NEEDED.matcher(name).matches() || more.contains(name);
    return isNeeded && !STEERING.matcher(name).matches();
  }

  private String path(String name) {
    return workspace.resolve(name).toString();
  }
}
