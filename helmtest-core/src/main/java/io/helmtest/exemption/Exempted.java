package io.helmtest.exemption;

import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.Map;

/**
 * The problems of a render after its exemptions.
 *
 * @param remaining those that no exemption is for
 * @param exempted those that may stay
 * @param unexplained how many of those may stay for no reason but {@code TODO}
 * @param stale the exemptions that should have been needed, and were not
 * @param objections why exemptions of remaining problems do not count
 */
public record Exempted(
    List<Problem> remaining,
    List<Problem> exempted,
    int unexplained,
    List<Exemption> stale,
    Map<Exemption, String> objections) {

  /**
   * Takes a copy of the lists.
   *
   * @param remaining those that no exemption is for
   * @param exempted those that may stay
   * @param unexplained how many of those may stay for no reason but {@code TODO}
   * @param stale the exemptions that were not needed
   * @param objections why exemptions of remaining problems do not count
   */
  public Exempted {
    remaining = List.copyOf(remaining);
    exempted = List.copyOf(exempted);
    stale = List.copyOf(stale);
    objections = Map.copyOf(objections);
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
        unexplained,
        stale,
        objections);
  }

  /**
   * How a message ends what it says of a remaining problem.
   *
   * @param problem the problem
   * @return an indented line: the exemption that it would need, or why the one that it has does not
   *     count
   */
  public String offer(Problem problem) {
    List<String> objections =
        this.objections.entrySet().stream()
            .filter(entry -> entry.getKey().criteria().match(problem))
            .map(entry -> objection(entry.getKey(), entry.getValue()))
            .sorted()
            .toList();
    return objections.isEmpty() ? Exemption.of(problem).line() : String.join("\n", objections);
  }

  private static String objection(Exemption exemption, String why) {
    return Secrets.ofRun().mask("  its exemption %s (%s)".formatted(why, exemption.place()));
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
