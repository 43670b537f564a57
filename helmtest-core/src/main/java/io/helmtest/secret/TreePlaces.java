package io.helmtest.secret;

import io.helmtest.secret.YamlTree.Entry;
import io.helmtest.secret.YamlTree.Mapping;
import io.helmtest.secret.YamlTree.Node;
import io.helmtest.secret.YamlTree.Scalar;
import io.helmtest.secret.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the scalars of a document that are secret: in Secrets, and under secret keys. */
final class TreePlaces {
  private final SecretKeys keys;
  private final IntPredicate undecodable;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> secret = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Place> places = new ArrayList<>();
  private boolean encoded;

  /**
   * Looks for secrets.
   *
   * @param undecodable which lines, from 0, begin a Secret that does not decode
   */
  TreePlaces(SecretKeys keys, IntPredicate undecodable) {
    this.keys = keys;
    this.undecodable = undecodable;
  }

  List<Place> in(Node root) {
    if (root instanceof Mapping mapping && SecretObject.isNamed(mapping)) {
      visitSecret(mapping);
    } else {
      visit(root, false);
    }
    return places;
  }

  /** All that stands in a text which is secret as a whole. */
  List<Place> all(Node root) {
    visit(root, true);
    return places;
  }

  private void visit(Node node, boolean isSecret) {
    if (!(isSecret ? secret : open).add(node)) {
      return; // an alias
    }
    if (node instanceof Mapping mapping) {
      visit(mapping, isSecret);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> visit(item, isSecret));
    } else if (isSecret && node instanceof Scalar scalar) {
      places.add(new Place(scalar.start(), scalar.end(), scalar.value(), encoded));
    }
  }

  private void visit(Mapping mapping, boolean isSecret) {
    if (!isSecret && SecretObject.is(mapping)) {
      visitSecret(mapping);
    } else if (!isSecret && SecretObject.isList(mapping)) {
      SecretObject.items(mapping).forEach(this::visitSecret);
    } else {
      mapping.entries().forEach(entry -> visit(entry, isSecret));
    }
  }

  private void visit(Entry entry, boolean isSecret) {
    boolean isNamed = entry.key() instanceof Scalar key && keys.contain(key.value());
    if (!(entry.key() instanceof Scalar)) {
      visit(entry.key(), isSecret);
    }
    visit(entry.value(), isSecret || isNamed);
  }

  private void visitSecret(Mapping object) {
    boolean whole = undecodable.test(object.line());
    for (Entry entry : object.entries()) {
      if (SecretObject.isMetadata(entry) && whole) {
        SecretObject.withoutName(entry.value()).forEach(node -> visit(node, true));
      } else if (!SecretObject.isType(entry)) {
        encoded = entry.has("data");
        visit(entry, !SecretObject.isMetadata(entry) && (whole || !SecretObject.isFlag(entry)));
        encoded = false;
      }
    }
  }
}
