package io.helmtest.secret;

import java.util.ArrayList;
import java.util.List;

/** Finds where any of many forms may begin, in one pass over a text: that of Aho and Corasick. */
final class Automaton {
  private static final int ROOT = 0;
  private static final int SHORTEST_CUT = 4;

  private final List<Form> forms;
  private final Transitions transitions;
  private final List<List<Form>> ending = new ArrayList<>();
  private final int[] parents;
  private final char[] letters;
  private final byte[] depths;
  private final int[] fallbacks;
  private final int[] shorter;

  /** Is told of what is found. */
  interface Hits {
    /** The letters from a place on begin as a form does. */
    void mayBe(Form form, int from);

    /** These letters are the beginning of a form, and behind them the text is cut off. */
    void cut(int from, int to);
  }

  Automaton(List<Form> forms) {
    this.forms = List.copyOf(forms);
    int most = forms.stream().mapToInt(form -> form.beginning().length()).sum() + 1;
    transitions = new Transitions(most);
    parents = new int[most];
    letters = new char[most];
    depths = new byte[most];
    fallbacks = new int[most];
    shorter = new int[most];
    ending.add(List.of());
    forms.forEach(this::add);
    link();
  }

  List<Form> forms() {
    return forms;
  }

  void find(Letters text, Hits hits) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.at(i));
      for (int end = node; end != ROOT; end = shorter[end]) {
        for (Form form : ending.get(end)) {
          hits.mayBe(form, i + 1 - depths[end]);
        }
      }
      if (depths[node] >= SHORTEST_CUT && text.isCut(i + 1)) {
        hits.cut(i + 1 - depths[node], i + 1);
      }
    }
  }

  private void add(Form form) {
    String beginning = form.beginning();
    int node = ROOT;
    for (int i = 0; i < beginning.length(); i++) {
      node = child(node, beginning.charAt(i), i + 1);
    }
    if (ending.get(node).isEmpty()) {
      ending.set(node, new ArrayList<>());
    }
    ending.get(node).add(form);
  }

  private int child(int node, char letter, int depth) {
    int next = transitions.next(node, letter);
    if (next < 0) {
      next = ending.size();
      ending.add(List.of());
      parents[next] = node;
      letters[next] = letter;
      depths[next] = (byte) depth;
      transitions.put(node, letter, next);
    }
    return next;
  }

  private int step(int node, char letter) {
    int from = node;
    int next = transitions.next(from, letter);
    while (next < 0 && from != ROOT) {
      from = fallbacks[from];
      next = transitions.next(from, letter);
    }
    return Math.max(next, ROOT);
  }

  // By depth: the fallback of a node is less deep than it.
  private void link() {
    for (int depth = 2; depth <= Form.BEGINNING; depth++) {
      for (int node = 1; node < ending.size(); node++) {
        if (depths[node] == depth) {
          link(node, step(fallbacks[parents[node]], letters[node]));
        }
      }
    }
  }

  private void link(int node, int fallback) {
    fallbacks[node] = fallback;
    shorter[node] = ending.get(fallback).isEmpty() ? shorter[fallback] : fallback;
  }
}
