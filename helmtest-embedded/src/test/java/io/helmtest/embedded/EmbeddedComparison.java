package io.helmtest.embedded;

import io.helmtest.render.comparison.EngineComparison;

/** With the embedded engine among them. */
class EmbeddedComparison extends EngineComparison {}
