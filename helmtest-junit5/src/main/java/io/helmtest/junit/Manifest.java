package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that takes an object of the render by its name; the parameter's type is its class.
 *
 * <pre>{@code
 * @EnvironmentTest
 * void isSized(@Manifest("shop-web") Deployment web) {
 *   assertThat(web.getSpec().getReplicas()).isEqualTo(3);
 * }
 * }</pre>
 *
 * <p>It stands where a {@link io.helmtest.RenderedChart} may, and finds what {@link
 * io.helmtest.RenderedChart#get(Class, String)} does: where there is no such object, or one in each
 * of several namespaces, the test fails with a list of what is there. A parameter whose type is no
 * class of Kubernetes objects is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Manifest {

  /**
   * The object.
   *
   * @return its name, such as {@code shop-web}
   */
  String value();
}
