package io.helmtest.render;

import io.helmtest.secret.Maskable;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A chart did not render: Helm refused it, could not be run, or took too long. The message says
 * which chart, environment, values layers and Helm; it holds none of the values.
 */
public final class HelmRenderException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  private final transient RenderFailure failure;
  private final transient RenderContext context;

  /** Whether the message is one line alone. */
  private final boolean inOneLine;

  /**
   * A failure in its context.
   *
   * @param failure what failed
   * @param context what was being rendered
   */
  public HelmRenderException(RenderFailure failure, RenderContext context) {
    this(failure, context, false);
  }

  private HelmRenderException(RenderFailure failure, RenderContext context, boolean inOneLine) {
    super(context.mask(inOneLine ? context.oneLine(failure) : context.describe(failure)));
    this.failure = context.renameLayers(failure);
    this.context = context;
    this.inOneLine = inOneLine;
  }

  @Override
  public HelmRenderException masked() {
    return new HelmRenderException(failure, context, inOneLine);
  }

  /**
   * The same failure with a message of one line, where another failure tells all of it.
   *
   * @return the environment, the chart and Helm's own words
   */
  public HelmRenderException inOneLine() {
    return new HelmRenderException(failure, context, true);
  }

  /**
   * Helm's own words, in full; the exception's message leaves out the middle of a giant text.
   *
   * @return Helm's message without its noise, or what kept Helm from running
   */
  public String helmMessage() {
    return failure.message();
  }

  /**
   * The template at fault.
   *
   * @return such as {@code shop/templates/web/ingress.yaml}, or empty if Helm names none
   */
  public Optional<String> template() {
    return Optional.ofNullable(failure.template());
  }

  /**
   * The line in the template.
   *
   * @return the line, from 1, or empty if Helm names none
   */
  public OptionalInt line() {
    return failure.line();
  }

  /**
   * The column in the template.
   *
   * @return the column as Helm counts it, or empty if Helm names none
   */
  public OptionalInt column() {
    return failure.column();
  }

  /**
   * Helm's exit code.
   *
   * @return the code, or empty if Helm did not come to an end
   */
  public OptionalInt exitCode() {
    return failure.exitCode();
  }

  /**
   * What was being rendered.
   *
   * @return chart, environment, layers and engine
   */
  public RenderContext context() {
    return context;
  }
}
