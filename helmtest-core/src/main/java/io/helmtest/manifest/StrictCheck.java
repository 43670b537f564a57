package io.helmtest.manifest;

import io.helmtest.manifest.Shape.Either;
import io.helmtest.manifest.Shape.Fields;
import io.helmtest.manifest.Shape.Items;
import io.helmtest.manifest.Shape.Leaf;
import io.helmtest.manifest.Shape.Values;
import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.manifest.YamlNode.Sequence;

/** Walks a tree along the shape that Kubernetes expects, and finds all that its decoder refuses. */
final class StrictCheck {
  private final ProblemCollector problems;
  private int lenient;

  StrictCheck(ProblemCollector problems) {
    this.problems = problems;
  }

  void check(YamlNode node, Mark mark, Shape named) {
    Shape shape = Shapes.resolved(named);
    if (shape == Shape.UNCHECKED) {
      return;
    }
    if (node instanceof Mapping mapping) {
      mapping.repeated().forEach(problems::repeatedKey);
      checkMapping(mapping, mark, shape);
    } else if (node instanceof Sequence sequence) {
      checkSequence(sequence, mark, unlessText(unlessMapping(shape)));
    } else if (node instanceof Scalar scalar && scalar.value() != null) {
      checkScalar(scalar, scalar.value(), mark, unlessMapping(shape));
    }
  }

  private static Shape unlessMapping(Shape shape) {
    return shape instanceof Either either ? either.other() : shape;
  }

  private static Shape unlessText(Shape shape) {
    return shape instanceof Leaf leaf && leaf.type() == ScalarType.BASE64 ? Shape.BYTES : shape;
  }

  private void checkMapping(Mapping mapping, Mark mark, Shape shape) {
    if (shape instanceof Fields fields) {
      for (Entry entry : mapping.entries()) {
        checkField(entry, fields);
      }
    } else if (shape instanceof Either either) {
      lenient++;
      checkMapping(mapping, mark, Shapes.resolved(either.mapping()));
      lenient--;
    } else {
      checkKind(mapping, mark, shape, shape instanceof Values);
      Shape value = shape instanceof Values values ? values.value() : Shape.ANYTHING;
      for (Entry entry : mapping.entries()) {
        checkValue(entry, value);
      }
    }
  }

  private void checkField(Entry entry, Fields shape) {
    Shape field = shape.fields().get(entry.key());
    if (field == null && !shape.open() && lenient == 0) {
      problems.unknownField(entry, shape.fields().keySet());
    }
    checkValue(entry, field == null ? Shape.ANYTHING : field);
  }

  private void checkValue(Entry entry, Shape shape) {
    problems.enter(entry.key());
    check(entry.value(), entry.mark(), shape);
    problems.leave();
  }

  private void checkSequence(Sequence sequence, Mark mark, Shape shape) {
    checkKind(sequence, mark, shape, shape instanceof Items);
    Shape item = shape instanceof Items items ? items.item() : Shape.ANYTHING;
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode node = sequence.items().get(i);
      problems.enter(String.valueOf(i));
      check(node, node.mark(), item);
      problems.leave();
    }
  }

  private void checkScalar(Scalar scalar, Object value, Mark mark, Shape shape) {
    if (value instanceof Double number && (number.isInfinite() || number.isNaN())) {
      problems.wrongKind(scalar, mark, "a number that JSON knows");
    } else if (shape instanceof Leaf leaf) {
      if (!leaf.type().accepts(value)) {
        problems.wrongType(scalar, mark, leaf);
      }
    } else {
      checkKind(scalar, mark, shape, false);
    }
  }

  private void checkKind(YamlNode node, Mark mark, Shape shape, boolean fits) {
    if (!fits && shape != Shape.ANYTHING) {
      problems.wrongKind(node, mark, expected(shape));
    }
  }

  private static String expected(Shape shape) {
    if (shape instanceof Leaf leaf) {
      return leaf.type().expected();
    }
    return shape instanceof Items ? "a list" : "a mapping";
  }
}
