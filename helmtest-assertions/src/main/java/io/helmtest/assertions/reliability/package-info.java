/**
 * What keeps pods running: probes, volumes, and where they are scheduled. Enters: a workload.
 * Never: judges its security.
 */
@NullMarked
package io.helmtest.assertions.reliability;

import org.jspecify.annotations.NullMarked;
