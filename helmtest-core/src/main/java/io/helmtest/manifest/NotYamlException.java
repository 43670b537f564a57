package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Mark;

/** What is not YAML, or not what Kubernetes takes for it, and where. */
final class NotYamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Mark mark;

  NotYamlException(String message, Mark mark) {
    super(message);
    this.mark = mark;
  }

  Mark mark() {
    return mark;
  }
}
