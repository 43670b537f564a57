package io.helmtest.secret;

import java.util.Arrays;

/** The edges of a trie: from a node by a letter to a node, in one open table. */
final class Transitions {
  private static final int MIXER = 0x9E3779B9;
  private static final int BITS_OF_LETTER = 16;

  private final long[] edges;
  private final int[] nodes;

  Transitions(int most) {
    int size = Integer.highestOneBit(Math.max(most, 1)) * 4;
    edges = new long[size];
    nodes = new int[size];
    Arrays.fill(edges, -1);
  }

  /** The next node, or -1. */
  int next(int node, char letter) {
    int slot = slot(edge(node, letter));
    return edges[slot] < 0 ? -1 : nodes[slot];
  }

  void put(int node, char letter, int next) {
    long edge = edge(node, letter);
    int slot = slot(edge);
    edges[slot] = edge;
    nodes[slot] = next;
  }

  private static long edge(int node, char letter) {
    return ((long) node << BITS_OF_LETTER) | letter;
  }

  private int slot(long edge) {
    int hash = Long.hashCode(edge) * MIXER;
    int slot = (hash ^ (hash >>> BITS_OF_LETTER)) & (edges.length - 1);
    while (edges[slot] >= 0 && edges[slot] != edge) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }
}
