package io.helmtest.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What holds for the data of a ConfigMap or Secret; never tells a value. */
final class DataRules {
  private static final int LIMIT = 1024 * 1024;
  private static final String ACCOUNT = "kubernetes.io/service-account.name";
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "kubernetes.io/tls", List.of("tls.crt", "tls.key"),
          "kubernetes.io/ssh-auth", List.of("ssh-privatekey"),
          "kubernetes.io/dockercfg", List.of(".dockercfg"),
          "kubernetes.io/dockerconfigjson", List.of(".dockerconfigjson"));

  private DataRules() {}

  static void configMap(Field map, Findings findings) {
    Field binary = map.at("binaryData");
    map.at("data").entries().stream()
        .filter(entry -> binary.entry(entry.key()).isPresent())
        .forEach(entry -> findings.key(entry, "a key of its own", "is a key of binaryData too"));
    tooLarge(map, text(map.at("data")) + decoded(binary), findings);
  }

  static void secret(Field secret, Findings findings) {
    String type = secret.at("type").text().orElse("");
    REQUIRED.getOrDefault(type, List.of()).stream()
        .filter(key -> isMissing(secret, key))
        .forEach(key -> required(secret, key, type, findings));
    if (type.equals("kubernetes.io/basic-auth")
        && isMissing(secret, "username")
        && isMissing(secret, "password")) {
      required(secret, "username", type, findings);
    }
    Field account = secret.at("metadata.annotations").entry(ACCOUNT);
    if (type.equals("kubernetes.io/service-account-token") && account.isEmpty()) {
      findings.missing(account);
    }
    tooLarge(secret, decoded(secret.at("data")), findings);
  }

  private static boolean isMissing(Field secret, String key) {
    return Stream.of("data", "stringData").noneMatch(data -> isIn(secret.at(data), key));
  }

  private static boolean isIn(Field data, String key) {
    return data.entries().stream().anyMatch(entry -> entry.key().equals(key));
  }

  private static void required(Field secret, String key, String type, Findings findings) {
    findings.add(secret.at("data").entry(key), "a value", "required in a Secret of type " + type);
  }

  private static long text(Field data) {
    return data.entries().stream()
        .flatMap(entry -> entry.text().stream())
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static long decoded(Field data) {
    return data.entries().stream()
        .flatMap(entry -> entry.text().stream())
        .mapToLong(text -> text.chars().filter(c -> c > ' ' && c != '=').count() * 3 / 4)
        .sum();
  }

  private static void tooLarge(Field object, long size, Findings findings) {
    if (size > LIMIT) {
      findings.add(
          object.at("data"),
          "at most %d bytes".formatted(LIMIT),
          "has %d bytes of data, at most %d are allowed".formatted(size, LIMIT));
    }
  }
}
