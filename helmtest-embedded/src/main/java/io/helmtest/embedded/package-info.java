/**
 * From a {@link io.helmtest.render.RenderRequest} to Helm's YAML stream, by Helm's own code in a
 * worker process. Enters: a request. Leaves: text. Never: looks into a manifest, or for a helm.
 */
@NullMarked
package io.helmtest.embedded;

import org.jspecify.annotations.NullMarked;
