/**
 * What a run is told from outside: settings by name, from configuration and environment variables,
 * and what the locale lets it name. Enters: look-ups. Leaves: values with their origin. Never:
 * reads a chart.
 */
@NullMarked
package io.helmtest.settings;

import org.jspecify.annotations.NullMarked;
