package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {
  private static final String SERVICE =
      """
      # Source: shop/templates/svc.yaml
      apiVersion: v1
      kind: Service
      metadata:
        name: shop
      spec:
        ports:
          - port: 80
            protocol: tcp
      """;

  @Test
  void aProblemSaysObjectPlacePathAndWhatWasMeant() {
    ValidationProblem problem = Documents.validation(SERVICE).problems().get(0);

    assertThat(problem)
        .isEqualTo(
            new ValidationProblem(
                new ObjectId("v1", "Service", null, "shop"),
                new SourceLocation("shop/templates/svc.yaml", 9, 7),
                "spec.ports[0].protocol",
                "one of SCTP, TCP, UDP",
                "\"tcp\"",
                Optional.of("TCP"),
                "\"tcp\" is none of SCTP, TCP, UDP, did you mean \"TCP\"?"))
        .hasToString(
            "shop/templates/svc.yaml (rendered line 9:7) spec.ports[0].protocol:"
                + " \"tcp\" is none of SCTP, TCP, UDP, did you mean \"TCP\"?");
  }

  @Test
  void allProblemsOfAllDocumentsAreToldAsTheyStandThere() {
    assertThat(
            Documents.validation(
                    SERVICE
                        + """
                        ---
                        # Source: shop/templates/web.yaml
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          name: Web
                        spec:
                          template:
                            metadata: {labels: {app: api}}
                            spec:
                              containers: [{name: A, image: ""}]
                          selector: {matchLabels: {app: web}}
                        """)
                .problems())
        .extracting(ValidationProblem::toString)
        .containsExactly(
            "shop/templates/svc.yaml (rendered line 9:7) spec.ports[0].protocol:"
                + " \"tcp\" is none of SCTP, TCP, UDP, did you mean \"TCP\"?",
            "shop/templates/web.yaml (rendered line 15:3) metadata.name: \"Web\" is not a DNS"
                + " subdomain: lower-case letters, digits, \"-\" and \".\", a letter or digit first"
                + " and last in each part",
            "shop/templates/web.yaml (rendered line 20:21) spec.template.spec.containers[0].name:"
                + " \"A\" is not a DNS label: lower-case letters, digits and \"-\", a letter or"
                + " digit first and last",
            "shop/templates/web.yaml (rendered line 20:30) spec.template.spec.containers[0].image:"
                + " required, but empty",
            "shop/templates/web.yaml (rendered line 21:28) spec.selector.matchLabels.app: does not"
                + " select the pods of this template: their label app is \"api\"");
  }

  @Test
  void kindsOfWhichNothingIsKnownAreTold() {
    String stream =
        """
        {apiVersion: cert-manager.io/v1, kind: Issuer, metadata: {name: a}}
        ---
        {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
        ---
        {apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: a}}
        ---
        {apiVersion: cert-manager.io/v1, kind: Issuer, metadata: {name: b}}
        ---
        {apiVersion: extensions/v1beta1, kind: Ingress, metadata: {name: a}}
        ---
        {apiVersion: example.org/v1, kind: Thing, metadata: {name: a}}
        ---
        {metadata: {name: a}}
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.org}
        spec: {group: example.org, names: {kind: Thing}, versions: [{name: v1, served: true}]}
        """;

    assertThat(Documents.validation(stream).uncheckedKinds())
        .containsExactly(
            new ApiKind("cert-manager.io/v1", "Issuer"),
            new ApiKind("cert-manager.io/v1", "Certificate"))
        .map(ApiKind::toString)
        .first()
        .isEqualTo("cert-manager.io/v1 Issuer");
  }

  @Test
  void whatDoesNotSayWhatItIsIsLeftToDecoding() {
    assertThat(Documents.problems("{kind: Pod}\n---\n{apiVersion: v1}\n---\n{a: b}")).isEmpty();
  }

  @Test
  void thereIsNoProblemInNothing() {
    assertThat(Documents.validation("").problems()).isEmpty();
    assertThat(Documents.validation("").uncheckedKinds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "a", "-1", "true", "[null, []]", "{a: {}}"})
  void whateverStandsSomewhereItIsNoException(String value) {
    for (String document : WrongTypes.documents(value)) {
      assertThatCode(() -> Documents.problems(document)).doesNotThrowAnyException();
    }
  }
}
