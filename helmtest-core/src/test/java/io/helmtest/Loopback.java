package io.helmtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that notices who connects, and hangs up. */
public final class Loopback implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();
  private int own;

  public Loopback() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::serve);
    server.setDaemon(true);
    server.start();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        connections.incrementAndGet();
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  public String host() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  public String url(String path) {
    return "http://" + host() + path;
  }

  /** How many there were: connects once more, so that all who came before have been counted. */
  public int connections() throws IOException {
    int before = connections.get();
    try (Socket last = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
      last.getOutputStream().flush();
    }
    while (connections.get() == before) {
      Thread.onSpinWait();
    }
    return before - own++;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
