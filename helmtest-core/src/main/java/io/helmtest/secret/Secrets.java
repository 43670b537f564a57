package io.helmtest.secret;

import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.message.SafeText;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is secret in a run: what renders were given under secret keys, and what they rendered as the
 * data of Secrets. Every text that leaves goes through {@link #mask}.
 *
 * <p>A secret is found in plain text and in base64, also inside a larger encoded text; as JSON, Go,
 * YAML and URLs escape it; in folded and indented lines; a number in every notation. Of a text of
 * several lines, each line is a secret. Of a long one, its first 16 characters count as the whole,
 * for messages cut texts off.
 *
 * <p>Texts are not searched for values of less than four characters, for common words such as
 * {@code admin}, and for what is a part of the render's structure, such as the name of an object,
 * or messages would lose their words. Of a rendered stream, {@link #maskStream} hides these too.
 *
 * <p>It only grows, and is safe for use by several threads.
 */
public final class Secrets {
  /** Outlives a test on purpose: what one test rendered, another's text may show. */
  private static final Secrets OF_RUN = new Secrets();

  private final SearchedTexts searched = new SearchedTexts();
  private final Set<Source> read = ConcurrentHashMap.newKeySet();

  /** Something that was looked into with some keys. */
  private record Source(SecretKeys keys, Object given) {}

  /** No secrets yet. */
  public Secrets() {}

  /**
   * The secrets of this JVM.
   *
   * @return the one set that all renders add to
   */
  public static Secrets ofRun() {
    return OF_RUN;
  }

  /**
   * Adds what a render is given under secret keys. The same layer is looked into once.
   *
   * @param keys the keys
   * @param layers values layers, those of the chart and its subcharts included
   * @param overrides single values
   */
  public void given(
      SecretKeys keys, Collection<ValuesLayer> layers, Collection<ValueOverride> overrides) {
    if (!keys.equals(SecretKeys.NONE)) {
      SecretValues values = new SecretValues(keys);
      layers.stream()
          .filter(layer -> read.add(new Source(keys, layer)))
          .flatMap(layer -> values.in(layer.yaml()))
          .forEach(searched::addSecret);
      overrides.stream()
          .filter(override -> read.add(new Source(keys, override)))
          .flatMap(values::in)
          .forEach(searched::addSecret);
    }
  }

  /**
   * Adds what Secrets hold.
   *
   * @param stream what was rendered, or what is said to be in the cluster
   */
  public void rendered(String stream) {
    StreamDocument.all(stream).stream()
        .flatMap(document -> document.places(SecretKeys.NONE, Set.of()).stream())
        .flatMap(Place::secrets)
        .forEach(searched::addSecret);
  }

  /**
   * Adds what messages cannot do without, such as a name or a key.
   *
   * @param text a text; a secret that is a part of it is not searched for
   */
  public void structure(String text) {
    searched.addStructure(text);
  }

  /**
   * Hides all secrets in a text, and takes the power of commands to Azure Pipelines.
   *
   * @param text what is to be shown
   * @return the text in as many lines, with {@code …} in place of each secret, and with a space in
   *     the logging commands
   */
  public String mask(String text) {
    return SafeText.of(searched.mask(text));
  }

  /**
   * Hides all secrets in a rendered stream, and where they stand also those that texts are not
   * searched for: of Secrets all but keys, type and metadata; and what is under a secret key.
   *
   * @param stream the stream
   * @param keys the secret keys
   * @param undecodable the lines, from 1, at which Secrets begin that do not decode: of these,
   *     apiVersion, kind, name and namespace alone are shown
   * @return the stream in as many lines
   */
  public String maskStream(String stream, SecretKeys keys, Set<Integer> undecodable) {
    HiddenText hidden = new HiddenText(stream);
    StreamDocument.all(stream).forEach(document -> document.hideIn(hidden, keys, undecodable));
    return mask(hidden.toString());
  }
}
