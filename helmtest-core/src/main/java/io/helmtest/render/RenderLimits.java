package io.helmtest.render;

/**
 * What a render may use up before Helm is stopped: a chart is code from elsewhere.
 *
 * @param outputBytes how much Helm may print
 * @param memoryBytes how much memory Helm may hold at once; watched on Linux only
 */
public record RenderLimits(long outputBytes, long memoryBytes) {
  private static final long MEBIBYTE = 1 << 20;

  /** 32 MiB of output, 2 GiB of memory. */
  public static final RenderLimits DEFAULT = new RenderLimits(32 * MEBIBYTE, 2048 * MEBIBYTE);

  String outputExceeded() {
    return "the chart's output is larger than %s, so helm was killed with all it had started: look for an endless range or a giant text in the templates"
        .formatted(text(outputBytes));
  }

  String memoryExceeded() {
    return "helm took more than %s of memory and was killed with all it had started: look for an endless range or a giant repeat in the templates"
        .formatted(text(memoryBytes));
  }

  private static String text(long bytes) {
    return bytes < MEBIBYTE ? bytes + " bytes" : bytes / MEBIBYTE + " MiB";
  }
}
