package io.helmtest.benchmarks;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decodes 2,000 documents: helmtest checks them too, fabric8 takes what comes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class DecodingBenchmark {
  private final String yaml = Release.copies();
  private final KubernetesSerialization serialization = new KubernetesSerialization();

  /** Both come to the same objects, or there is nothing to compare. */
  @Setup
  public void compare() {
    List<HasMetadata> objects = helmtest();
    if (objects.size() != Release.DOCUMENTS || !objects.equals(fabric8())) {
      throw new IllegalStateException("helmtest and fabric8 decode to different objects");
    }
  }

  /**
   * Splits, checks and binds.
   *
   * @return the objects
   */
  @Benchmark
  public List<HasMetadata> helmtest() {
    return ManifestDocument.allAs(HasMetadata.class, ManifestStream.read(yaml).documents());
  }

  /**
   * Splits and binds.
   *
   * @return the objects
   */
  @Benchmark
  public Object fabric8() {
    return serialization.unmarshal(yaml);
  }
}
