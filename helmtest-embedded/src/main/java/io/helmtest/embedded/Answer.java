package io.helmtest.embedded;

import io.helmtest.render.RenderFailure;
import io.helmtest.render.RenderOutcome;
import io.helmtest.render.RenderRequest;
import io.helmtest.render.RenderResult;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** What the engine says to a render request, as a renderer says it. */
final class Answer {
  private static final String ERROR = "error";

  private Answer() {}

  /** The outcome, with one of the answer's texts for output. */
  static RenderOutcome outcome(JsonNode answer, String output, RenderRequest request) {
    return answer.has(ERROR)
        ? failure(answer.path(ERROR)).withoutValues(request.overrides())
        : new RenderResult(
            answer.path(output).asString(""),
            answer.path("warnings").values().stream().map(JsonNode::asString).toList());
  }

  /** Tells whether the engine ends after this answer. */
  static boolean isLast(JsonNode answer) {
    return answer.path(ERROR).path("limit").asString("").equals("memory");
  }

  private static RenderFailure failure(JsonNode error) {
    return new RenderFailure(
        error.path("message").asString(""),
        error.has("template") ? error.path("template").asString() : null,
        number(error.path("line")),
        number(error.path("column")),
        OptionalInt.empty());
  }

  private static OptionalInt number(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
  }
}
