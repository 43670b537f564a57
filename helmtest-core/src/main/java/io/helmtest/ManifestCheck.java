package io.helmtest;

import io.helmtest.exemption.Exempted;
import io.helmtest.exemption.Exemption;
import io.helmtest.manifest.DecodingProblem;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.Problem;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import io.helmtest.settings.Settings;
import io.helmtest.validation.ApiKind;
import io.helmtest.validation.ManifestValidationException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a cluster would refuse of a render: told in full to who asks first, then in one line. */
final class ManifestCheck {
  private final RenderContext context;
  private final RenderInputs inputs;
  private final Manifests manifests;
  private final Exempted problems;

  ManifestCheck(RenderContext context, RenderInputs inputs, Manifests manifests) {
    this.context = context;
    this.inputs = inputs;
    this.manifests = manifests;
    this.problems = exempted("", manifests.problems());
  }

  final Exempted exempted(String pattern, List<? extends Problem> found) {
    return inputs.exempted(pattern, List.copyOf(found), context, Settings.ofProcess());
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

  void demandNone(RenderedChart chart) {
    if (!problems().isEmpty()) {
      throw refusal(manifests.told().add(problems()) ? full(chart) : reference(chart));
    }
    if (!problems.stale().isEmpty()) {
      throw new IllegalStateException(problems.staleMessage(context));
    }
  }

  private RuntimeException refusal(String message) {
    return problems().stream().anyMatch(DecodingProblem.class::isInstance)
        ? new ManifestDecodingException(message, problems())
        : new ManifestValidationException(message, problems());
  }

  private String full(RenderedChart chart) {
    return "%s\n%s\n%s%s"
        .formatted(
            title(chart),
            Lines.of(problems().stream().map(ManifestCheck::describe).toList()),
            legend(),
            context.footer());
  }

  private String legend() {
    return problems().stream().anyMatch(problem -> problem.message().contains("unknown"))
        ? "\"unknown\" means unknown to fabric8 %s\n".formatted(ManifestStream.fabric8Version())
        : "";
  }

  private static String describe(Problem problem) {
    return problem.text() + "\n  exemption: " + Exemption.of(problem).subject();
  }

  private String reference(RenderedChart chart) {
    return title(chart) + ", which the first test that used this render tells in full";
  }

  private String title(RenderedChart chart) {
    return "%s renders what a cluster would refuse: %d %s"
        .formatted(chart, problems().size(), problems().size() == 1 ? "problem" : "problems");
  }
}
