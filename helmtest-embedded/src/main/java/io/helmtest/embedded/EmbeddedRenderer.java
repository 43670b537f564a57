package io.helmtest.embedded;

import io.helmtest.chart.Chart;
import io.helmtest.render.HelmNotFoundException;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmWorkspace;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/**
 * Renders with Helm's own code, in worker processes that the whole JVM shares. Nothing has to be
 * installed: the program comes with this library and is kept in the user's cache.
 */
public final class EmbeddedRenderer implements HelmRenderer {
  private static final Map<EngineResource, Workers> PER_JVM = new ConcurrentHashMap<>();

  private final EngineResource resource;
  private final Workers workers;

  /**
   * The engine for this system.
   *
   * @throws HelmNotFoundException if there is none for it
   */
  public EmbeddedRenderer() {
    this(EngineResource.of(Platform.current()));
  }

  private EmbeddedRenderer(EngineResource resource) {
    this(resource, PER_JVM.computeIfAbsent(resource, EmbeddedRenderer::workers));
  }

  EmbeddedRenderer(EngineResource resource, Workers workers) {
    this.resource = resource;
    this.workers = workers;
  }

  private static Workers workers(EngineResource resource) {
    EngineBinary binary =
        new EngineBinary(
            resource,
            EngineFolder.of(Settings.ofProcess(), resource.platform(), resource.digest()));
    return new Workers(() -> start(binary.file()), Runtime.getRuntime().availableProcessors());
  }

  private static Worker start(Path file) throws IOException, InterruptedException {
    return Worker.start(List.of(file.toString()), file.resolveSibling(""));
  }

  @Override
  public void prepare() {
    workers.prepare();
  }

  @Override
  public RenderOutcome render(RenderRequest request, Duration timeout) {
    return ask("manifest", request, timeout);
  }

  @Override
  public RenderOutcome notes(RenderRequest request, Duration timeout) {
    return ask("notes", request, timeout);
  }

  private RenderOutcome ask(String output, RenderRequest request, Duration timeout) {
    Chart chart = request.chart();
    if (chart.isAsOnDisk() && PlatformPath.canPass(chart.path())) {
      return ask(output, request, chart.path(), timeout);
    }
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      return ask(output, request, chart.copyTo(workspace.folder().resolve("chart")), timeout);
    } catch (IOException e) {
      return RenderFailure.of(String.valueOf(e.getMessage()));
    }
  }

  private RenderOutcome ask(String output, RenderRequest request, Path chart, Duration timeout) {
    try {
      return Answer.outcome(workers.ask(Question.of(request, chart), timeout), output, request);
    } catch (BrokenOffException e) {
      return RenderFailure.of("the embedded engine broke off twice: " + e.getMessage())
          .withoutValues(request.overrides());
    } catch (IOException e) {
      return RenderFailure.of(String.valueOf(e.getMessage()));
    } catch (TimeoutException e) {
      return RenderFailure.tooSlow(timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the embedded engine was rendering", e);
    }
  }

  /** Such as {@code embedded helm v4.3.0}. */
  @Override
  public String engine() {
    return "embedded helm " + resource.helm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmbeddedRenderer renderer && resource.equals(renderer.resource);
  }

  @Override
  public int hashCode() {
    return resource.hashCode();
  }

  /** The engine. */
  @Override
  public String toString() {
    return engine();
  }
}
