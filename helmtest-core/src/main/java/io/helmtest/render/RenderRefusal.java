package io.helmtest.render;

import io.helmtest.chart.SchemaReferences;
import io.helmtest.chart.SchemaReferences.Remote;
import java.util.Optional;

/** What no renderer is asked for: to let a chart reach the network. */
public final class RenderRefusal {
  private RenderRefusal() {}

  /**
   * Looks for what would reach the network, before Helm does.
   *
   * @param request what is to be rendered
   * @return why it is not; empty if nothing speaks against it
   */
  public static Optional<RenderFailure> of(RenderRequest request) {
    return request.schemaValidation()
        ? SchemaReferences.toOtherHosts(request.chart()).map(RenderRefusal::failure)
        : Optional.empty();
  }

  private static RenderFailure failure(Remote remote) {
    return RenderFailure.of(
        "%s leads to the host %s at %s, but a render reaches no network: put the definitions into the file, or leave it aside with skipSchemaValidation()"
            .formatted(remote.file(), remote.host(), remote.pointer()));
  }
}
