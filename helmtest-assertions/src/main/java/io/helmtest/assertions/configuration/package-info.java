/**
 * What configures an application: ConfigMap and Secret data, documents inside them, environment
 * variables. Enters: an object's data, a container. Never: shows what a Secret holds.
 */
@NullMarked
package io.helmtest.assertions.configuration;

import org.jspecify.annotations.NullMarked;
