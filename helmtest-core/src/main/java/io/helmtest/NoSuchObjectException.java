package io.helmtest;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.NoSuchElementException;

/** A render has no such object, or several; the message lists what it has. */
public final class NoSuchObjectException extends NoSuchElementException implements Maskable {
  private static final long serialVersionUID = 1L;

  private final transient List<ManifestDocument> otherVersions;

  NoSuchObjectException(String message) {
    this(message, List.of());
  }

  NoSuchObjectException(String message, List<ManifestDocument> otherVersions) {
    super(Secrets.ofRun().mask(message));
    this.otherVersions = otherVersions;
  }

  /**
   * The objects that a look-up by class would miss because of their API version.
   *
   * @return the objects; empty if that is not the reason
   */
  public List<ManifestDocument> otherVersions() {
    return otherVersions;
  }

  @Override
  public NoSuchObjectException masked() {
    return new NoSuchObjectException(String.valueOf(getMessage()), otherVersions);
  }
}
