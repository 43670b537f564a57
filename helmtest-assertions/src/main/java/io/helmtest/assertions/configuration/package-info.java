/** ConfigMap data. Enters: an object's data. Never: looks into a pod. */
@NullMarked
package io.helmtest.assertions.configuration;

import org.jspecify.annotations.NullMarked;
