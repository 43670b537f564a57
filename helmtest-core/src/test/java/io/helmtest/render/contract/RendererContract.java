package io.helmtest.render.contract;

/** What the parts of the contract build on. */
interface RendererContract {

  /** The chart demo 0.1.0, still without a template. */
  ContractChart chart();
}
