package io.helmtest.render.contract;

import io.helmtest.render.HelmRenderer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every renderer does alike: a renderer's test extends this class. Each case is a small chart,
 * what it is rendered with, and the exact text that must come of it.
 */
public abstract class HelmRendererContract
    implements CapabilitiesContract,
        ChartFilesContract,
        DefinitionsContract,
        DocumentsContract,
        FailuresContract,
        FunctionsContract,
        HooksContract,
        NotesContract,
        NumbersContract,
        OrderContract,
        OverridesContract,
        SchemaContract,
        SubchartFilesContract,
        SubchartsContract,
        TemplatesContract,
        TextContract,
        ValuesContract {
  @TempDir Path folder;

  /** The renderer to hold against the contract. */
  protected abstract HelmRenderer renderer();

  @Override
  public ContractChart chart() {
    return new ContractChart(renderer(), folder.resolve("demo"));
  }
}
