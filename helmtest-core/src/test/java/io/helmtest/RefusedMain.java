package io.helmtest;

import io.fabric8.kubernetes.api.model.Service;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Looks at a render of which a cluster would refuse two objects; see {@link ForkedJvm}. */
final class RefusedMain {
  private RefusedMain() {}

  /** Prints what a look at a sound object comes to, and what is known of the others. */
  public static void main(String[] arguments) {
    Supplier<RenderedChart> chart =
        () -> FixedRenderer.rendered(Path.of(arguments[0]), ManifestCheckTest.YAML);
    print(() -> chart.get().all(Service.class).size() + " Service");
    print(
        () -> {
          RenderedChart looked = chart.get();
          looked.all(Service.class);
          return looked.problems().size() + " problems";
        });
  }

  private static void print(Supplier<String> look) {
    try {
      System.out.println(look.get());
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
