package io.helmtest.exemption;

import io.helmtest.render.RenderRequest;

/**
 * What is rendered, apart from the environment: whether an exemption is needed can only be judged
 * where this is what it was given for.
 *
 * @param variant what is varied; empty for nothing
 * @param request the inputs without the environment's values
 */
public record Variation(String variant, RenderRequest request) {}
