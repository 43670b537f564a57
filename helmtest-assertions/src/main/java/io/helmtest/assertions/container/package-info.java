/**
 * What a container runs and gets: its image, ports and resources. Enters: one container, and its
 * pod where the pod decides too. Never: judges its security.
 */
@NullMarked
package io.helmtest.assertions.container;

import org.jspecify.annotations.NullMarked;
