package io.helmtest.declaration;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What was declared of a render, and what of it something needed. */
public final class Declarations {
  private final Set<String> declared = ConcurrentHashMap.newKeySet();
  private final Set<String> needed = ConcurrentHashMap.newKeySet();

  /**
   * Notes a declaration.
   *
   * @param declaration such as an {@link ExternalObject}; equal ones have equal texts
   */
  public void declare(Object declaration) {
    declared.add(declaration.toString());
  }

  /**
   * Notes that something would have failed without a declaration.
   *
   * @param declaration the declaration
   */
  public void need(Object declaration) {
    needed.add(declaration.toString());
  }

  /**
   * Adds those of another render.
   *
   * @param others what was declared and needed there
   */
  public void add(Declarations others) {
    declared.addAll(others.declared);
    needed.addAll(others.needed);
  }

  /**
   * The declarations that nothing needed.
   *
   * @return their texts, sorted
   */
  public Set<String> unneeded() {
    Set<String> unneeded = new TreeSet<>(declared);
    unneeded.removeAll(needed);
    return unneeded;
  }
}
