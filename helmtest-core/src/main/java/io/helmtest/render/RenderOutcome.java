package io.helmtest.render;

/** How a render ended: with Helm's output, or with the reason why there is none. */
public sealed interface RenderOutcome permits RenderResult, RenderFailure {}
