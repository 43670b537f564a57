package io.helmtest.embedded;

/** The engine of the test resources: a shell script that says "started". */
final class TestEngine {
  static final EngineResource RESOURCE = EngineResource.of(new Platform("test", "script"));

  private TestEngine() {}
}
