package io.helmtest.assertions.render;

import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.message.Lines;
import io.helmtest.render.HelmRenderException;
import java.util.List;

/** A render that failed, by its reason. A failure for another reason is shown whole. */
public final class RenderFailureAssert extends AbstractHelmAssert<RenderFailureAssert> {
  private static final String BECAUSE_OF_SCHEMA = "because of the schema at";

  private final HelmRenderException failure;

  /**
   * A failed render.
   *
   * @param failure what Helm said of it
   * @param wording the words that a test adds to failures
   */
  public RenderFailureAssert(HelmRenderException failure, Wording wording) {
    super(wording, RenderFailureAssert.class);
    this.failure = failure;
  }

  /**
   * The failure itself.
   *
   * @return what Helm said, with its place
   */
  public HelmRenderException actual() {
    return failure;
  }

  /**
   * Checks Helm's own words; what else the exception's message says, such as the values layers,
   * does not count.
   *
   * <pre>{@code
   * // passes for {{ required "ingress.host is required" .Values.ingress.host }}, fails for another reason
   * assertThat(hostless).failsToRender().withMessageContaining("ingress.host is required");
   * }</pre>
   *
   * @param text what Helm's message has in it; Helm 3 and Helm 4 break their lines differently
   * @return this
   * @throws AssertionError if Helm's message does not contain it
   * @throws IllegalArgumentException if it is blank, which every message contains
   */
  public RenderFailureAssert withMessageContaining(String text) {
    if (!failure.helmMessage().contains(notBlank("withMessageContaining", text))) {
      throw mismatch("with a message containing", text, "it failed");
    }
    return this;
  }

  /**
   * Checks the template at fault, by its path or the end of it.
   *
   * <pre>{@code
   * // passes for shop/templates/web/ingress.yaml, fails for another template and when Helm names none
   * assertThat(hostless).failsToRender().inTemplate("web/ingress.yaml");
   * }</pre>
   *
   * @param template such as {@code shop/templates/web/ingress.yaml}, {@code
   *     templates/web/ingress.yaml} or {@code web/ingress.yaml}; folders and file in full
   * @return this
   * @throws AssertionError if the render failed in another template, or Helm names none
   * @throws IllegalArgumentException if it is blank
   */
  public RenderFailureAssert inTemplate(String template) {
    String end = "/" + notBlank("inTemplate", template);
    if (failure.template().filter(path -> ("/" + path).endsWith(end)).isEmpty()) {
      String found = failure.template().orElse("no template that Helm names");
      throw mismatch("in template", template, "it failed in " + found);
    }
    return this;
  }

  /**
   * Checks the line in the template at fault.
   *
   * <pre>{@code
   * // passes when the host is required in the second line, fails for another line and when Helm names none
   * assertThat(hostless).failsToRender().inTemplate("web/ingress.yaml").atLine(2);
   * }</pre>
   *
   * @param line the line in the template, from 1
   * @return this
   * @throws AssertionError if it is another line, or Helm names none
   */
  public RenderFailureAssert atLine(int line) {
    if (failure.line().isEmpty() || failure.line().getAsInt() != line) {
      String found =
          failure.line().isPresent()
              ? "line " + failure.line().getAsInt()
              : "no line that Helm names";
      throw mismatch("at line", String.valueOf(line), "it failed at " + found);
    }
    return this;
  }

  /**
   * Checks that the chart's or a subchart's values.schema.json forbids the values, wherever. A
   * schema that is broken itself forbids nothing.
   *
   * <pre>{@code
   * // passes when the schema knows no image.tga, fails when a template is to blame
   * assertThat(chart.set("image.tga", "1.4.0")).failsToRender().becauseOfSchema();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if the render failed for another reason
   */
  public RenderFailureAssert becauseOfSchema() {
    violations("any place");
    return this;
  }

  /**
   * Checks that the schema forbids the value at a place. A missing or superfluous property is a
   * violation at the object that misses or has it.
   *
   * <pre>{@code
   * // passes when the schema knows no image.tga, fails when it only forbids another value
   * assertThat(chart.set("image.tga", "1.4.0")).failsToRender().becauseOfSchema("/image");
   * }</pre>
   *
   * @param pointer a JSON pointer into the values of the chart whose schema it is, such as {@code
   *     /ingress/host}; empty for the values as a whole
   * @return this
   * @throws AssertionError if the schema is not violated there; the message lists where it is
   * @throws IllegalArgumentException if it is not a JSON pointer
   */
  public RenderFailureAssert becauseOfSchema(String pointer) {
    String wanted = SchemaViolations.requirePointer(pointer);
    List<String> violations = violations(SchemaViolations.quote(wanted));
    if (!violations.contains(wanted)) {
      throw mismatch(
          BECAUSE_OF_SCHEMA,
          SchemaViolations.quote(wanted),
          "the schema is violated at " + SchemaViolations.likely(wanted, violations));
    }
    return this;
  }

  private List<String> violations(String expected) {
    List<String> violations = SchemaViolations.in(failure.helmMessage());
    if (violations.isEmpty()) {
      throw mismatch(BECAUSE_OF_SCHEMA, expected, "it failed for another reason");
    }
    return violations;
  }

  private AssertionError mismatch(String expectation, String expected, String found) {
    WholeFailure context = new WholeFailure(failure);
    String words =
        "Expecting\n  %s\nto fail to render %s\n%s\nbut %s"
            .formatted(
                RenderTitle.of(failure.context()), expectation, Lines.indent(expected), found);
    return wording().failure(context, words, expected, failure.helmMessage(), failure);
  }

  private static String notBlank(String assertion, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          assertion + " of a blank text checks nothing: write what should be there");
    }
    return text;
  }
}
