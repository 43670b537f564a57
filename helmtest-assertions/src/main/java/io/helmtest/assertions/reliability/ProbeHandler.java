package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a probe does, in words that can be compared. */
final class ProbeHandler {
  private ProbeHandler() {}

  static String httpGet(String path, Object port) {
    return "httpGet " + path + " at port " + quoted(port);
  }

  static String tcpSocket(Object port) {
    return "tcpSocket at port " + quoted(port);
  }

  static String grpc(int port) {
    return "grpc at port " + port;
  }

  static String exec(List<String> command) {
    return "exec " + command;
  }

  static String text(Probe probe) {
    Map<String, String> handlers = of(probe);
    return handlers.isEmpty() ? "no handler" : String.join(", ", handlers.values());
  }

  static String scheme(Probe probe) {
    return Objects.requireNonNullElse(probe.getHttpGet().getScheme(), "HTTP");
  }

  /** All that the probe does: by the name of the handler, which should be one. */
  static Map<String, String> of(Probe probe) {
    Map<String, String> handlers = new TreeMap<>();
    if (probe.getExec() != null) {
      handlers.put("exec", exec(probe.getExec().getCommand()));
    }
    if (probe.getGrpc() != null) {
      handlers.put("grpc", grpc(Objects.requireNonNullElse(probe.getGrpc().getPort(), 0)));
    }
    if (probe.getHttpGet() != null) {
      handlers.put(
          "httpGet", httpGet(path(probe.getHttpGet()), port(probe.getHttpGet().getPort())));
    }
    if (probe.getTcpSocket() != null) {
      handlers.put("tcpSocket", tcpSocket(port(probe.getTcpSocket().getPort())));
    }
    return handlers;
  }

  private static String path(HTTPGetAction get) {
    return Objects.requireNonNullElse(get.getPath(), "/");
  }

  private static Object port(@Nullable IntOrString port) {
    return port == null ? "" : port.getValue();
  }

  // A number in quotes is a name.
  private static String quoted(Object port) {
    return port instanceof String ? "\"" + port + "\"" : port.toString();
  }
}
