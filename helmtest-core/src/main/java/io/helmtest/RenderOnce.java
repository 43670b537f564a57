package io.helmtest;

import io.helmtest.manifest.WarmUp;
import io.helmtest.origin.ValueOrigins;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRefusal;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import io.helmtest.secret.Secrets;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Renders and splits each distinct input once; a second caller waits for the first one's result,
 * also when it is a failure. Results are held softly, so a huge suite cannot run out of memory.
 */
final class RenderOnce {
  /** Outlives a test on purpose: results by content, which no test can change. */
  static final RenderOnce PER_JVM = new RenderOnce();

  private final Map<Key, SoftReference<FutureTask<Rendering>>> renderings =
      new ConcurrentHashMap<>();
  private final RenderProgress progress =
      new RenderProgress(Duration.ofSeconds(2), line -> System.err.println(line));

  private RenderOnce() {
    WarmUp.begin();
  }

  private record Key(
      HelmRenderer renderer, RenderRequest request, Duration timeout, boolean notes) {}

  private record Rendering(RenderOutcome outcome, Manifests manifests) {}

  RenderedChart render(HelmRenderer renderer, Duration timeout, RenderInputs inputs) {
    RenderRequest request = inputs.request();
    RenderContext context =
        new RenderContext(
            inputs.environment,
            inputs.variant,
            renderer.engine(),
            request,
            inputs.secretKeys,
            new ValueOrigins(
                request, other -> experiment(new Key(renderer, other, timeout, false))));
    RenderSecrets.given(context);
    Rendering rendering = rendering(new Key(renderer, request, timeout, false), context.title());
    RenderResult result = result(rendering, context);
    ManifestCheck check = rendering.manifests().check(inputs, context);
    Key notes = new Key(renderer, request, timeout, true);
    return new RenderedChart(
        context,
        result,
        () -> result(rendering(notes, context.title()), context).output(),
        (version, appVersion) ->
            render(renderer, timeout, inputs.with(in -> in.version(version, appVersion))),
        check);
  }

  // Whatever is wrong with an experiment must not hide the failure that it explains.
  private Optional<String> experiment(Key key) {
    try {
      String title = "chart %s with one value changed".formatted(key.request().chart());
      RenderOutcome outcome = rendering(key, title).outcome();
      return outcome instanceof RenderResult result
          ? Optional.of(result.output())
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static RenderResult result(Rendering rendering, RenderContext context) {
    if (rendering.outcome() instanceof RenderResult result) {
      return result;
    }
    throw new HelmRenderException((RenderFailure) rendering.outcome(), context);
  }

  private Rendering rendering(Key key, String title) {
    FutureTask<Rendering> task = task(key, title);
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a render", e);
    } catch (ExecutionException e) {
      throw rethrown(key, e);
    }
  }

  private FutureTask<Rendering> task(Key key, String title) {
    FutureTask<Rendering> own = new FutureTask<>(() -> progress.watch(title, () -> run(key)));
    SoftReference<FutureTask<Rendering>> kept =
        renderings.compute(key, (k, before) -> isAlive(before) ? before : new SoftReference<>(own));
    return Objects.requireNonNullElse(kept.get(), own);
  }

  private static boolean isAlive(@Nullable SoftReference<?> reference) {
    return reference != null && reference.get() != null;
  }

  private static Rendering run(Key key) {
    Optional<RenderFailure> refusal = RenderRefusal.of(key.request());
    if (refusal.isPresent()) {
      return new Rendering(refusal.get(), Manifests.NONE);
    }
    if (key.notes()) {
      return new Rendering(key.renderer().notes(key.request(), key.timeout()), Manifests.NONE);
    }
    RenderOutcome outcome = key.renderer().render(key.request(), key.timeout());
    return new Rendering(
        outcome,
        outcome instanceof RenderResult result ? manifests(key.request(), result) : Manifests.NONE);
  }

  // What is wrong with one document may quote what another keeps secret.
  private static Manifests manifests(RenderRequest request, RenderResult result) {
    Secrets.ofRun().rendered(result.output());
    Manifests manifests = Manifests.of(result, request.capabilities());
    RenderSecrets.structure(manifests.documents());
    return manifests;
  }

  // An interrupt, say: it may go well next time.
  private RuntimeException rethrown(Key key, ExecutionException e) {
    renderings.remove(key);
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("A render failed", e.getCause());
  }
}
