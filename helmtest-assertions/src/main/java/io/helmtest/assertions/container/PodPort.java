package io.helmtest.assertions.container;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.helmtest.PodContainer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A port that a container declares.
 *
 * @param path where it stands
 * @param name its name; null if it has none
 * @param number the container's port; 0 if it has none
 * @param protocol {@code TCP} where the manifest names none
 */
public record PodPort(String path, @Nullable String name, int number, String protocol) {

  /**
   * The ports of a container.
   *
   * @param container any container
   * @return its ports, in their order
   */
  public static List<PodPort> of(PodContainer container) {
    List<ContainerPort> ports = container.container().getPorts();
    return IntStream.range(0, ports.size())
        .mapToObj(i -> of(container.path() + ".ports[" + i + "]", ports.get(i)))
        .toList();
  }

  private static PodPort of(String path, ContainerPort port) {
    return new PodPort(
        path,
        port.getName(),
        Objects.requireNonNullElse(port.getContainerPort(), 0),
        Objects.requireNonNullElse(port.getProtocol(), "TCP"));
  }

  /**
   * The port for a reader.
   *
   * @return such as {@code http: 8080/TCP}, or {@code 8080/TCP} for one without a name
   */
  @Override
  public String toString() {
    return text(name, number, protocol);
  }

  static String text(@Nullable String name, int number, String protocol) {
    return (name == null ? "" : name + ": ") + number + "/" + protocol;
  }
}
