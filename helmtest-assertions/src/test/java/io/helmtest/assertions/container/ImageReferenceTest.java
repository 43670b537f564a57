package io.helmtest.assertions.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          nginx,                                 docker.io,       nginx,           -,      -
          nginx:1.27,                            docker.io,       nginx,           1.27,   -
          team/app,                              docker.io,       team/app,        -,      -
          team/app:2,                            docker.io,       team/app,        2,      -
          prod.azurecr.io/shop/web:1.4.0,        prod.azurecr.io, shop/web,        1.4.0,  -
          localhost/web,                         localhost,       web,             -,      -
          localhost:5000/web,                    localhost:5000,  web,             -,      -
          localhost:5000/shop/web:1.4.0,         localhost:5000,  shop/web,        1.4.0,  -
          registry:5000/web@sha256:ab12,         registry:5000,   web,             -,      sha256:ab12
          ghcr.io/a/b/c:v1@sha256:ab12,          ghcr.io,         a/b/c,           v1,     sha256:ab12
          """)
  void knowsItsParts(String image, String registry, String repository, String tag, String digest) {
    ImageReference reference = ImageReference.parse(image);
    assertThat(reference.registry()).isEqualTo(registry);
    assertThat(reference.repository()).isEqualTo(repository);
    assertThat(reference.tag().orElse(null)).isEqualTo(tag);
    assertThat(reference.digest().orElse(null)).isEqualTo(digest);
  }

  @ParameterizedTest
  @CsvSource({
    "web, Always",
    "web:latest, Always",
    "web:1, IfNotPresent",
    "web@sha256:ab, IfNotPresent",
    "web:latest@sha256:ab, IfNotPresent"
  })
  void knowsWhenKubernetesPulls(String image, String policy) {
    assertThat(ImageReference.parse(image).defaultPullPolicy()).isEqualTo(policy);
  }
}
