package io.helmtest.junit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How a text may repeat a secret. */
final class SecretForm {
  private SecretForm() {}

  /** All forms that a secret has, by name. */
  static Map<String, String> all(String secret) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("plain", secret);
    forms.put("indented", secret.replace("\n", "\n      "));
    forms.put("folded", folded(secret));
    forms.put("cut", secret.lines().findFirst().orElseThrow().substring(0, 7) + "…");
    forms.put("cut late", cut(secret));
    base64(forms, secret);
    forms.put("JSON", json(secret));
    forms.put("JSON in JSON", json(json(secret)));
    forms.put("JSON as Go writes it", go(json(secret)));
    forms.put("JSON as PHP writes it", json(secret).replace("/", "\\/"));
    forms.put("Go", quoted(secret, "\\x%02x"::formatted));
    forms.put(
        "YAML, double quotes", quoted(secret, "\\x%02X"::formatted).replace(" ", "\\\n    \\ "));
    forms.put("YAML, single quotes", secret.replace("'", "''").replace("\n", "\n\n"));
    forms.put("URL", url(secret));
    if (secret.matches("\\d+|0x[0-9A-F]+")) {
      numbers(forms, Long.decode(secret));
    }
    return forms;
  }

  private static void base64(Map<String, String> forms, String secret) {
    byte[] bytes = secret.getBytes(UTF_8);
    Base64.Encoder plain = Base64.getEncoder();
    forms.put("base64", plain.encodeToString(bytes));
    forms.put("base64 without padding", plain.withoutPadding().encodeToString(bytes));
    forms.put("base64 for URLs", Base64.getUrlEncoder().encodeToString(bytes));
    forms.put(
        "base64 in lines",
        Base64.getMimeEncoder(20, "\n    ".getBytes(UTF_8)).encodeToString(bytes));
    forms.put("base64 in JSON", plain.encodeToString(bytes).replace("/", "\\/"));
    for (String before : new String[] {"-", "--", "---"}) {
      forms.put(
          "base64 behind " + before,
          plain.encodeToString((before + secret + "~\n").getBytes(UTF_8)));
    }
  }

  private static void numbers(Map<String, String> forms, long number) {
    String digits = Long.toString(number);
    String fraction = digits.substring(1).replaceFirst("0+$", "");
    int exponent = digits.length() - 1;
    forms.put("decimal", digits);
    forms.put("hexadecimal", "0x" + Long.toHexString(number));
    forms.put("octal", "0o" + Long.toOctalString(number));
    forms.put("as Go prints it", "%s.%se+%02d".formatted(digits.charAt(0), fraction, exponent));
    forms.put("as Java prints it", Double.toString((double) number));
    forms.put("in groups", "%,d".formatted(new BigInteger(digits)));
  }

  private static String folded(String secret) {
    return secret.contains(" ")
        ? secret.replace(" ", "   \n    ")
        : secret.substring(0, 5) + "\n      " + secret.substring(5);
  }

  private static String cut(String secret) {
    String line = secret.lines().findFirst().orElseThrow();
    return line.substring(0, line.length() - 2) + "…";
  }

  /** As JSON has it between its quotes. */
  static String json(String text) {
    return quoted(text, "\\u%04x"::formatted);
  }

  private static String go(String json) {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private static String quoted(String text, IntFunction<String> control) {
    return text.chars()
        .mapToObj(
            character ->
                switch (character) {
                  case '"' -> "\\\"";
                  case '\\' -> "\\\\";
                  case '\n' -> "\\n";
                  case '\t' -> "\\t";
                  default ->
                      character < ' ' ? control.apply(character) : Character.toString(character);
                })
        .collect(Collectors.joining());
  }

  private static String url(String text) {
    return text.chars()
        .mapToObj(
            character ->
                "%&+/?=@:#\"\\ \n\t\u0007".indexOf(character) < 0
                    ? Character.toString(character)
                    : "%%%02X".formatted(character))
        .collect(Collectors.joining());
  }
}
