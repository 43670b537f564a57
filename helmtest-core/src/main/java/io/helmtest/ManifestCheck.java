package io.helmtest;

import io.helmtest.exemption.Exempted;
import io.helmtest.manifest.DecodingProblem;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import io.helmtest.settings.Settings;
import io.helmtest.validation.ApiKind;
import io.helmtest.validation.ManifestValidationException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a cluster would refuse of a render. A look at a refused object fails. By a setting, each
 * look at the render does: the first one with all problems, the others with one line.
 */
final class ManifestCheck {
  private final RenderContext context;
  private final RenderInputs inputs;
  private final Manifests manifests;
  private final Exempted problems;
  private final boolean refusesRenders;

  ManifestCheck(RenderContext context, RenderInputs inputs, Manifests manifests) {
    this.context = context;
    this.inputs = inputs;
    this.manifests = manifests;
    this.problems = exempted("", manifests.problems());
    this.refusesRenders = Settings.ofProcess().refusesRenders();
  }

  final Exempted exempted(String pattern, List<? extends Problem> found) {
    return inputs.exempted(pattern, List.copyOf(found), context, manifests, Settings.ofProcess());
  }

  List<Problem> problems() {
    return problems.remaining();
  }

  List<ApiKind> uncheckedKinds() {
    return manifests.uncheckedKinds();
  }

  /** The documents as they are to be used: exempted problems do not keep them from decoding. */
  List<ManifestDocument> documents() {
    boolean decodes = manifests.documents().stream().allMatch(each -> each.problems().isEmpty());
    return decodes ? manifests.documents() : withoutExempted();
  }

  private List<ManifestDocument> withoutExempted() {
    List<DecodingProblem> exempted =
        problems.exempted().stream()
            .filter(DecodingProblem.class::isInstance)
            .map(DecodingProblem.class::cast)
            .toList();
    return manifests.documents().stream()
        .map(document -> document.exempt(exempted).masked(context.secretKeys(), context::mask))
        .toList();
  }

  /** The lines at which Secrets begin that do not decode, whether that is exempted or not. */
  Set<Integer> undecodableSecrets() {
    return manifests.documents().stream()
        .filter(document -> document.id().kind().equals("Secret"))
        .filter(document -> !document.problems().isEmpty())
        .map(ManifestDocument::line)
        .collect(Collectors.toSet());
  }

  /** Fails for any problem of the render, and for an exemption that exempts nothing. */
  void demandNone(RenderedChart chart) {
    if (!problems().isEmpty()) {
      boolean isReference = refusesRenders && !manifests.told().add(problems());
      throw refusal(problems(), isReference ? reference(chart) : full(chart, problems()));
    }
    if (!problems.stale().isEmpty()) {
      throw new IllegalStateException(problems.staleMessage(context));
    }
  }

  /** Fails for a problem of one of the documents. */
  void demandNone(RenderedChart chart, List<ManifestDocument> looked) {
    demandNone(chart, looked, problem -> false);
  }

  /** Fails also for what is no object, or one whose kind is wrong: it may be among them. */
  void demandNoneOfAll(RenderedChart chart, List<ManifestDocument> looked) {
    demandNone(chart, looked, ManifestCheck::isOfAny);
  }

  private void demandNone(
      RenderedChart chart, List<ManifestDocument> looked, Predicate<Problem> more) {
    if (refusesRenders) {
      demandNone(chart);
    }
    if (problems().isEmpty()) {
      return;
    }
    Set<ObjectId> ids = looked.stream().map(ManifestDocument::id).collect(Collectors.toSet());
    List<Problem> own =
        problems().stream()
            .filter(problem -> ids.contains(problem.object()) || more.test(problem))
            .toList();
    if (!own.isEmpty()) {
      throw refusal(own, full(chart, own));
    }
  }

  private static boolean isOfAny(Problem problem) {
    return problem.object().kind().isEmpty() || Set.of("", "kind").contains(problem.path());
  }

  private static RuntimeException refusal(List<Problem> problems, String message) {
    return problems.stream().anyMatch(DecodingProblem.class::isInstance)
        ? new ManifestDecodingException(message, problems)
        : new ManifestValidationException(message, problems);
  }

  private String full(RenderedChart chart, List<Problem> told) {
    return "%s\n%s\n%s%s"
        .formatted(
            title(chart, told),
            Lines.of(told.stream().map(this::describe).toList()),
            legend(told),
            context.footer());
  }

  private static String legend(List<Problem> told) {
    return told.stream().anyMatch(problem -> problem.message().contains("unknown"))
        ? "\"unknown\" means unknown to fabric8 %s\n".formatted(ManifestStream.fabric8Version())
        : "";
  }

  private String describe(Problem problem) {
    return problem.text() + "\n" + problems.offer(problem);
  }

  private String reference(RenderedChart chart) {
    return title(chart, problems()) + ", which the first test that used this render tells in full";
  }

  private String title(RenderedChart chart, List<Problem> told) {
    int all = problems().size();
    String count = told.size() == all ? "" : told.size() + " of ";
    return "%s renders what a cluster would refuse: %s%d %s"
        .formatted(chart, count, all, all == 1 ? "problem" : "problems");
  }
}
