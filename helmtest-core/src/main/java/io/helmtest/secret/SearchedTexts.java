package io.helmtest.secret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The secrets that texts are searched for. It grows at any time; what is new is made ready when a
 * text leaves, in an automaton of its own, which is merged with others that are not much larger.
 */
final class SearchedTexts {
  private static final int MERGED = 3;

  private final Growing secrets = new Growing();
  private final Growing structure = new Growing();
  private final Set<Form> forms = ConcurrentHashMap.newKeySet();
  private final Map<Form, Integer> shown = new ConcurrentHashMap<>();
  private final Numbers numbers = new Numbers();
  private final AtomicInteger added = new AtomicInteger();
  private volatile List<Automaton> automata = List.of();
  private volatile int ready;

  /** Texts, and those of them that nobody has taken yet. */
  private final class Growing {
    private final Set<String> all = ConcurrentHashMap.newKeySet();
    private final Queue<String> fresh = new ConcurrentLinkedQueue<>();

    void add(String text) {
      if (all.add(text)) {
        fresh.add(text);
        added.incrementAndGet();
      }
    }

    List<String> take() {
      List<String> taken = new ArrayList<>();
      for (String text = fresh.poll(); text != null; text = fresh.poll()) {
        taken.add(text);
      }
      return taken;
    }
  }

  void addSecret(String text) {
    secrets.add(text);
  }

  /** Adds what messages cannot do without: a secret that is a part of it is not searched for. */
  void addStructure(String text) {
    structure.add(text);
  }

  String mask(String text) {
    makeReady();
    if (automata.isEmpty()) {
      return text;
    }
    HiddenText hidden = new HiddenText(text);
    for (PlacedText placed : PlacedText.all(text)) {
      Letters letters = new Letters(placed);
      find(automata, letters, new Search(letters, hidden, shown));
      numbers.findSecret(
          placed, (number, at) -> hidden.hide(placed.place(at), placed.place(number.end())));
    }
    return hidden.toString();
  }

  // A text that leaves while another thread makes something ready waits for it.
  private void makeReady() {
    if (ready < added.get()) {
      grow();
    }
  }

  private synchronized void grow() {
    int target = added.get();
    List<Form> fresh =
        secrets.take().stream()
            .peek(this::addNumbers)
            .flatMap(Forms::of)
            .filter(forms::add)
            .toList();
    if (!fresh.isEmpty()) {
      Automaton automaton = new Automaton(fresh);
      show(structure.all, List.of(automaton));
      automata = merged(automaton);
    }
    List<String> more = structure.take();
    more.forEach(numbers::show);
    show(more, automata);
    ready = target;
  }

  private void addNumbers(String secret) {
    Forms.parts(secret).forEach(numbers::add);
  }

  private List<Automaton> merged(Automaton last) {
    List<Automaton> larger = new ArrayList<>(automata);
    List<Form> own = new ArrayList<>(last.forms());
    while (!larger.isEmpty() && sizeOfLast(larger) <= MERGED * own.size()) {
      own.addAll(larger.remove(larger.size() - 1).forms());
    }
    larger.add(own.size() == last.forms().size() ? last : new Automaton(own));
    return List.copyOf(larger);
  }

  private static int sizeOfLast(List<Automaton> automata) {
    return automata.get(automata.size() - 1).forms().size();
  }

  private void show(Collection<String> texts, List<Automaton> searched) {
    for (String text : texts) {
      Letters letters = new Letters(PlacedText.of(text));
      find(searched, letters, new Structure(letters, shown));
    }
  }

  private static void find(List<Automaton> automata, Letters letters, Automaton.Hits hits) {
    automata.forEach(automaton -> automaton.find(letters, hits));
  }

  /** Notes how much of a secret is a part of the structure. */
  private record Structure(Letters letters, Map<Form, Integer> shown) implements Automaton.Hits {
    @Override
    public void mayBe(Form form, int from) {
      if (!form.base64()) {
        shown.merge(form, form.matches(letters, from), Math::max);
      }
    }

    @Override
    public void cut(int from, int to) {}
  }
}
