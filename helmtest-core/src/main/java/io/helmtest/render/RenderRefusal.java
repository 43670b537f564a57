package io.helmtest.render;

import io.helmtest.chart.SchemaReferences;
import io.helmtest.chart.SchemaReferences.Foreign;
import java.util.Optional;

/** What no renderer is asked for: to let a schema lead to other hosts and files. */
public final class RenderRefusal {
  private RenderRefusal() {}

  /**
   * Looks for what leads out of the chart, to say where it stands.
   *
   * @param request what is to be rendered
   * @return why it is not; empty if nothing speaks against it
   */
  public static Optional<RenderFailure> of(RenderRequest request) {
    return request.schemaValidation()
        ? SchemaReferences.toElsewhere(request.chart()).map(RenderRefusal::failure)
        : Optional.empty();
  }

  private static RenderFailure failure(Foreign reference) {
    return RenderFailure.of(
        "%s leads to %s at %s, but %s: put the definitions into the file, or leave it aside with skipSchemaValidation()"
            .formatted(
                reference.file(),
                reference.target(),
                reference.pointer(),
                reference.isFile()
                    ? "a schema is given no other files"
                    : "a render reaches no network"));
  }
}
