/**
 * What the API server refuses after an object has been decoded. Enters: the documents of a render,
 * and the cluster they are for. Leaves: {@link io.helmtest.validation.ValidationProblem}s. Never:
 * decodes, or judges what Kubernetes accepts.
 */
@NullMarked
package io.helmtest.validation;

import org.jspecify.annotations.NullMarked;
