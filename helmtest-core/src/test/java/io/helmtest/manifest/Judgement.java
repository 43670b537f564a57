package io.helmtest.manifest;

/** What this library and what Kubernetes' serializer make of a manifest. */
record Judgement(Manifest manifest, Verdict ours, Verdict serializers) {
  private static final int CAUSE_LENGTH = 100;

  boolean agree() {
    return ours.accepted() == serializers.accepted();
  }

  boolean isFalseAlarm() {
    return manifest.isReal() && serializers.accepted() && !ours.accepted();
  }

  /** What the refusing side says, without names and numbers, so that the same causes meet. */
  String cause() {
    return ours.accepted()
        ? "only the serializer refuses: " + withoutNames(serializers.message())
        : "only this library refuses: " + withoutNames(ours.message());
  }

  private static String withoutNames(String message) {
    String plain =
        message
            .replaceAll("\\s+", " ")
            .replaceAll("missing in .*", "missing")
            .replaceAll("^.*?\\(rendered line [\\d:]+\\) (\\S+: )?", "")
            .replaceAll("`.*`|\"[^\"]*\"", "…")
            .replaceAll("\\S+[.\\[/:]\\S+", "…")
            .replaceAll("(, unknown field …)+", "")
            .replaceAll("\\d+", "0");
    return plain.substring(0, Math.min(CAUSE_LENGTH, plain.length()));
  }

  /** Which manifest it is, what both say, and the lines that the mutation changed. */
  @Override
  public String toString() {
    return """
        %s: %s
          this library %s
          the serializer %s
        %s"""
        .formatted(manifest.id(), manifest.mutation(), ours, serializers, manifest.changedLines());
  }
}
