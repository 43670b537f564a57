/**
 * From a {@link io.helmtest.render.RenderRequest} to Helm's YAML stream and warnings. Enters: a
 * request. Leaves: text. Never: looks into a manifest.
 */
@NullMarked
package io.helmtest.render;

import org.jspecify.annotations.NullMarked;
