package io.helmtest.render;

import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders with the helm command line tool, one process a render: Helm 3.14 and newer, and Helm 4.
 *
 * @param binary the helm executable
 * @param version its version, as {@code helm version --short} prints it
 * @param limits what a render may use up
 */
public record HelmCliRenderer(Path binary, String version, RenderLimits limits)
    implements HelmRenderer {
  private static final Duration VERSION_TIMEOUT = Duration.ofSeconds(20);
  private static final Map<Path, HelmVersion> VERSIONS = new ConcurrentHashMap<>();

  /**
   * A renderer with the default limits.
   *
   * @param binary the helm executable
   * @param version its version, as {@code helm version --short} prints it
   */
  public HelmCliRenderer(Path binary, String version) {
    this(binary, version, RenderLimits.DEFAULT);
  }

  /**
   * Finds helm and asks it for its version, once for each binary.
   *
   * @param settings where to look: {@value Settings#HELM}, then the PATH
   * @return the renderer
   * @throws HelmNotFoundException if there is none, it cannot be run, is not Helm, or is too old
   */
  public static HelmCliRenderer find(Settings settings) {
    Path binary = HelmBinary.find(settings);
    HelmVersion version = VERSIONS.computeIfAbsent(binary, HelmCliRenderer::askVersion);
    return new HelmCliRenderer(binary, version.text());
  }

  private static HelmVersion askVersion(Path binary) {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      return usable(
          binary,
          new HelmProcess(binary, VERSION_TIMEOUT, RenderLimits.DEFAULT)
              .run(List.of("version", "--short"), workspace));
    } catch (IOException e) {
      throw new HelmNotFoundException(
          HelmBinary.refused(binary, "it could not be run: " + rootMessage(e)));
    } catch (HelmProcess.TooSlowException e) {
      throw new HelmNotFoundException(
          HelmBinary.refused(
              binary,
              "`helm version --short` did not end within %d s"
                  .formatted(VERSION_TIMEOUT.toSeconds())));
    } catch (HelmProcess.LimitException e) {
      throw new HelmNotFoundException(
          HelmBinary.refused(binary, "it is not Helm: " + e.getMessage()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static HelmVersion usable(Path binary, HelmProcess.Output output) {
    HelmVersion version =
        HelmVersion.parse(output.out())
            .filter(parsed -> output.exitCode() == 0)
            .orElseThrow(
                () -> new HelmNotFoundException(HelmBinary.refused(binary, notHelm(output))));
    if (version.compareTo(HelmVersion.OLDEST) < 0) {
      throw new HelmNotFoundException(
          HelmBinary.refused(binary, "it is Helm " + version.text() + ", which is too old"));
    }
    return version;
  }

  private static String notHelm(HelmProcess.Output output) {
    String said = output.out().isBlank() ? "nothing" : "\"" + firstLine(output.out()) + "\"";
    return "it is not Helm: `version --short` exited with %d and printed %s"
        .formatted(output.exitCode(), said);
  }

  @Override
  public RenderOutcome render(RenderRequest request, Duration timeout) {
    return HelmFeatures.refusal(request, helmVersion())
        .<RenderOutcome>map(RenderFailure::of)
        .orElseGet(() -> run(HelmCliRenderer::template, request, timeout));
  }

  private static List<String> template(RenderRequest request, HelmWorkspace workspace)
      throws IOException {
    return HelmCommandLine.template(request, HelmInputs.write(request, workspace));
  }

  @Override
  public RenderOutcome notes(RenderRequest request, Duration timeout) {
    return request.chart().fileNames().contains(HelmNotes.NOTES)
        ? HelmFeatures.refusal(request, helmVersion())
            .<RenderOutcome>map(RenderFailure::of)
            .orElseGet(() -> HelmNotes.of(run(HelmCliRenderer::notes, request, timeout)))
        : new RenderResult("", List.of());
  }

  private static List<String> notes(RenderRequest request, HelmWorkspace workspace)
      throws IOException {
    return HelmNotes.arguments(
        request, HelmInputs.writeWith(HelmNotes.TEMPLATE, HelmNotes.TEXT, request, workspace));
  }

  /** The arguments of helm, whose files it writes. */
  private interface Arguments {
    List<String> of(RenderRequest request, HelmWorkspace workspace) throws IOException;
  }

  private RenderOutcome run(Arguments command, RenderRequest request, Duration timeout) {
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      List<String> arguments = command.of(request, workspace);
      HelmProcess.Output output =
          new HelmProcess(binary, timeout, limits).run(arguments, workspace);
      return output.exitCode() == 0
          ? result(output, request)
          : HelmErrors.parse(output, workspace, request.overrides());
    } catch (HelmProcess.NotUtf8Exception e) {
      return RenderFailure.of("helm ran, but " + e.getMessage());
    } catch (IOException e) {
      return RenderFailure.of("helm could not be run: " + rootMessage(e));
    } catch (HelmProcess.LimitException e) {
      return RenderFailure.of(String.valueOf(e.getMessage()));
    } catch (HelmProcess.TooSlowException e) {
      return RenderFailure.of(
          RenderFailure.tooSlow(timeout).message() + HelmErrors.said(e.err(), request.overrides()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private HelmVersion helmVersion() {
    return HelmVersion.parse(version).orElse(HelmVersion.OLDEST);
  }

  private RenderOutcome result(HelmProcess.Output output, RenderRequest request) {
    // Real Helm prints at least a line break.
    return output.out().isEmpty()
        ? RenderFailure.of(
            HelmBinary.refused(binary, "it exited with 0 but printed nothing at all")
                + HelmErrors.said(output.err(), request.overrides()))
        : new RenderResult(output.out(), warnings(output));
  }

  private static List<String> warnings(HelmProcess.Output output) {
    return output.err().lines().filter(line -> !line.isBlank()).toList();
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Interrupted while helm was running", e);
  }

  // The outer message of a process that did not start holds command and environment, values
  // included.
  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }

  @Override
  public String engine() {
    return "helm " + version;
  }
}
