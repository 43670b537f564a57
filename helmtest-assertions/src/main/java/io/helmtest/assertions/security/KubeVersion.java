package io.helmtest.assertions.security;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.chart.Capabilities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Kubernetes version that a render is for, as far as security rules depend on it. */
record KubeVersion(int major, int minor) {
  private static final Pattern VERSION = Pattern.compile("v?(\\d{1,5})\\.(\\d{1,5}).*");

  static KubeVersion of(Subject subject) {
    Matcher version = VERSION.matcher(versionFor(subject));
    if (!version.matches()) {
      throw new IllegalStateException("Not a Kubernetes version: " + version);
    }
    return new KubeVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
  }

  private static String versionFor(Subject subject) {
    return subject.isRendered()
        ? subject.chart().capabilities().kubeVersion()
        : Capabilities.DEFAULT_KUBE_VERSION;
  }

  boolean isAtLeast(int otherMajor, int otherMinor) {
    return major > otherMajor || (major == otherMajor && minor >= otherMinor);
  }
}
