/**
 * From Helm's YAML stream to documents, and from a document to a typed object. Enters: text.
 * Leaves: {@link io.helmtest.manifest.ManifestDocument}s and typed objects. Never: renders, or
 * asserts.
 */
@NullMarked
package io.helmtest.manifest;

import org.jspecify.annotations.NullMarked;
