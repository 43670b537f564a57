/** What a container runs: its image. Enters: one container. Never: judges its security. */
@NullMarked
package io.helmtest.assertions.container;

import org.jspecify.annotations.NullMarked;
