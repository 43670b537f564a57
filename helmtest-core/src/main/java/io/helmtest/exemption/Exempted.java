package io.helmtest.exemption;

import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import java.util.List;

/**
 * The problems of a render after its exemptions.
 *
 * @param remaining those that no exemption is for
 * @param exempted those that may stay
 * @param stale the exemptions that should have been needed, and were not
 */
public record Exempted(List<Problem> remaining, List<Problem> exempted, List<Exemption> stale) {

  /**
   * Takes a copy of the lists.
   *
   * @param remaining those that no exemption is for
   * @param exempted those that may stay
   * @param stale the exemptions that were not needed
   */
  public Exempted {
    remaining = List.copyOf(remaining);
    exempted = List.copyOf(exempted);
    stale = List.copyOf(stale);
  }

  /**
   * Hides what is secret.
   *
   * @param render the render
   * @return the same, but that no remaining problem shows one
   */
  public Exempted masked(RenderContext render) {
    return new Exempted(
        remaining.stream()
            .map(problem -> problem.masked(render.secretKeys(), render::mask))
            .toList(),
        exempted,
        stale);
  }

  /**
   * Says which exemptions were not needed, where they are written, and what to do.
   *
   * @param render the render
   * @return the message; only to be used where there are stale exemptions
   */
  public String staleMessage(RenderContext render) {
    return render.mask(
        "%sChart %s has no problem for these exemptions:\n%s\nDelete them, or limit them to the renders that need them: by environment, variant or chart."
            .formatted(
                render.prefix(),
                render.request().chart(),
                Lines.of(stale.stream().map(Exempted::describe).toList())));
  }

  private static String describe(Exemption exemption) {
    return "%s (%s)".formatted(exemption, exemption.place());
  }
}
