package io.helmtest.chart;

/**
 * The release that a chart is rendered as, as templates see it in {@code .Release}.
 *
 * @param name its name
 * @param namespace its namespace
 * @param upgrade whether it is upgraded rather than installed
 * @param revision how often it was installed or upgraded, from 1
 * @see <a href="https://helm.sh/docs/chart_template_guide/builtin_objects/">Helm's built-in
 *     objects</a>
 */
public record Release(String name, String namespace, boolean upgrade, int revision) {

  /**
   * A first installation in namespace {@code default}.
   *
   * @param name its name
   * @return the release
   */
  public static Release named(String name) {
    return new Release(name, "default", false, 1);
  }

  /**
   * The same release under another name.
   *
   * @param other its name
   * @return the changed release
   */
  public Release withName(String other) {
    return new Release(other, namespace, upgrade, revision);
  }

  /**
   * The same release in another namespace.
   *
   * @param other its namespace
   * @return the changed release
   */
  public Release withNamespace(String other) {
    return new Release(name, other, upgrade, revision);
  }

  /**
   * The same release, upgraded rather than installed.
   *
   * @return the changed release
   */
  public Release upgraded() {
    return new Release(name, namespace, true, revision);
  }

  /**
   * The same release at another revision.
   *
   * @param number from 1
   * @return the changed release
   * @throws IllegalArgumentException if it is less than 1
   */
  public Release withRevision(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "A release has no revision " + number + ": the first is 1");
    }
    return new Release(name, namespace, upgrade, number);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
