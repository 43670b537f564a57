/**
 * Hardening, by effective values: what the kubelet applies, not what one level declares. Enters: a
 * workload and its containers. Never: looks at an image.
 */
@NullMarked
package io.helmtest.assertions.security;

import org.jspecify.annotations.NullMarked;
