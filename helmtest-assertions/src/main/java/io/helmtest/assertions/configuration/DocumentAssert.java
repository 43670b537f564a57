package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.assertions.value.FieldAssert;
import io.helmtest.assertions.value.FieldPlace;
import io.helmtest.manifest.FieldTree;
import io.helmtest.manifest.UnreadableTextException;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;

/** A document that is a key's value in a ConfigMap or a Secret. */
public final class DocumentAssert extends SubjectAssert<DocumentAssert> {
  private final List<FieldTree> documents;
  private final TextFormat format;
  private final int index;

  private DocumentAssert(Subject place, TextFormat format, List<FieldTree> documents, int index) {
    super(place, DocumentAssert.class);
    this.documents = documents;
    this.format = format;
    this.index = index;
  }

  /**
   * The document at a key.
   *
   * @param object the ConfigMap or Secret
   * @param key the key
   * @param format how its value is written
   * @return the document; of several, the first
   * @throws AssertionError if the key is missing, or its value is not in that format
   */
  public static DocumentAssert of(Subject object, String key, TextFormat format) {
    ConfigData data = ConfigData.of(object.document());
    new Keys(object.at("data"), data.values().keySet()).have(key);
    Subject place = data.place(object, key);
    String text = data.values().getOrDefault(key, "");
    return new DocumentAssert(place, format, read(place, text, format), 0);
  }

  /**
   * A field of the document by its path.
   *
   * @param path such as {@code server.port}; of properties, a whole key; of XML, elements, and
   *     attributes such as {@code configuration.root.@level}
   * @return the field, which may be absent
   * @throws AssertionError if there is no such document
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    if (index >= documents.size()) {
      throw subject()
          .mismatch(
              "to have %s with document".formatted(subject().path()),
              index,
              documents.size() + " documents, counted from 0");
    }
    FieldPlace root = FieldPlace.inside(subject(), documents.get(index));
    return new FieldAssert(root.at(format == TextFormat.PROPERTIES ? "[" + path + "]" : path));
  }

  /**
   * Another document of the same value.
   *
   * @param index its place among the YAML documents that are not empty, from 0
   * @return the document
   */
  @CheckReturnValue
  public DocumentAssert document(int index) {
    return new DocumentAssert(subject(), format, documents, index);
  }

  private static List<FieldTree> read(Subject place, String text, TextFormat format) {
    try {
      return format.read(text);
    } catch (UnreadableTextException e) {
      // A parser quotes what it reads.
      String problem = place.isSecret() ? "" : ": " + e.getMessage();
      throw place.told(
          "to have %s as".formatted(place.path()),
          format,
          "not %s at line %d, column %d%s".formatted(format, e.line(), e.column(), problem));
    }
  }
}
