/**
 * Traffic and scaling: which pods are reached, by which hosts and ports, and how many there are.
 * Enters: an object, and the release it refers to. Never: looks into a container beyond its ports.
 */
@NullMarked
package io.helmtest.assertions.networking;

import org.jspecify.annotations.NullMarked;
