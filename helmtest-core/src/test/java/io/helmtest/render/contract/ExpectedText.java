package io.helmtest.render.contract;

import io.helmtest.render.HelmRenderer;
import org.jspecify.annotations.Nullable;

/** The text that must come: Helm 4's, and Helm 3's where that is another one. */
record ExpectedText(String reason, @Nullable String helm3) {

  ExpectedText() {
    this("", null);
  }

  ExpectedText inHelm3(String why, String text) {
    return new ExpectedText("Helm 3 " + why, text);
  }

  String reason(HelmRenderer renderer) {
    return isHelm3(renderer) ? reason : "";
  }

  String text(HelmRenderer renderer, String helm4) {
    if (!isHelm3(renderer)) {
      return helm4;
    }
    return helm3 == null ? withoutBlankLinesAtTheEnd(helm4) : helm3;
  }

  /** Helm 3 trims every document; Helm 4 keeps the line ends that a template has. */
  private static String withoutBlankLinesAtTheEnd(String documents) {
    return documents.replaceAll("\\n\\s*\\n(?=---\\n|\\z)", "\n");
  }

  private static boolean isHelm3(HelmRenderer renderer) {
    return renderer.engine().contains("helm v3");
  }
}
