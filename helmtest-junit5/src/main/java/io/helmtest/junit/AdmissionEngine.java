package io.helmtest.junit;

import io.helmtest.settings.Settings;
import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/**
 * Runs a test {@code admitted} for each class of charts: it fails for what a cluster would refuse,
 * once in each environment and variant that the class's tests take. JUnit finds the engine by
 * itself. Where it is left out, such as by {@code -Dtest=ShopTest#one}, the class itself fails.
 */
public final class AdmissionEngine implements TestEngine {
  static final String ID = "helmtest";

  private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.builder()
          .addClassContainerSelectorResolver(AdmittedClasses::isFoundInPackage)
          .addSelectorResolver(context -> new AdmittedClasses(context.getClassNameFilter()))
          .build();

  /** For JUnit. */
  public AdmissionEngine() {}

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Optional<String> getGroupId() {
    return Optional.of("io.helmtest");
  }

  @Override
  public Optional<String> getArtifactId() {
    return Optional.of("helmtest-junit5");
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
    EngineDescriptor engine = new EngineDescriptor(id, ID);
    if (!Settings.ofProcess().refusesRenders()) {
      RESOLVER.resolve(request, engine);
    }
    return engine;
  }

  @Override
  public void execute(ExecutionRequest request) {
    AdmissionRun.execute(request);
  }
}
