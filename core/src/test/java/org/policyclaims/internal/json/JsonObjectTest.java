package org.policyclaims.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
  @Test
  void whatIsReadIsWrittenWithoutBlanks() {
    assertThat(
            JsonObject.read(
                " { \"a\" : [ 1 , -2.50e+3 , true , null ] ,\n\"b\":{\"c\":\"d\"}, \"e\":[],\"f\":{}} "))
        .hasToString("{\"a\":[1,-2.50e+3,true,null],\"b\":{\"c\":\"d\"},\"e\":[],\"f\":{}}");
  }

  @Test
  void escapesAreRead() {
    assertThat(
            JsonObject.read("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"}").get("a"))
        .contains(new JsonText("\"\\/\b\f\n\r\té😀"));
  }

  @Test
  void controlCharactersAndHalvesOfPairsAreEscaped() {
    assertThat(new JsonText("a\u0000\u001b\u007f\u009b\ud800b\udc00😀"))
        .hasToString("\"a\\u0000\\u001b\\u007f\\u009b\\ud800b\\udc00😀\"");
  }

  @Property
  void anyStringComesBack(@ForAll String name, @ForAll String value) {
    JsonObject object = JsonObject.builder().add(name, value).build();
    assertThat(JsonObject.read(object.toString())).isEqualTo(object);
    assertThat(object.toString().chars()).noneMatch(Character::isISOControl);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``          | not JSON: it ends too early (character 1)",
        "[1]         | not a JSON object",
        "{\"a\":1    | not JSON: a , is missing (character 7)",
        "{a:1}       | not JSON: a field's name in double quotes is missing (character 2)",
        "{\"a\":}    | not JSON: a value is missing (character 6)",
        "{\"a\" 1}   | not JSON: a : is missing (character 6)",
        "{\"a\":1,}  | not JSON: a field's name in double quotes is missing (character 8)",
        "{} {}       | not JSON: something follows the end (character 4)",
        "{\"a         | not JSON: a string does not end (character 4)",
        "{\"a\":\"\\x\"} | not JSON: no escape of JSON (character 8)",
        "{\"a\":\"\\u12g4\"} | not JSON: \\u wants four hexadecimal digits (character 8)",
        "{\"a\":1,\"a\":2} | not JSON: the field \"a\" stands there twice (character 13)",
        "{\"a\":nul}  | not JSON: a value is missing (character 6)",
        "{\"a\":01}   | not JSON: a , is missing (character 7)"
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> JsonObject.read(text))
        .isInstanceOf(JsonException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "+1", ".5", "1.", "'a'", "\"a\tb\"", "TRUE"})
  void whatOnlyLooksLikeAValueIsNone(String value) {
    assertThatThrownBy(() -> JsonObject.read("{\"a\":" + value + "}"))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void whatNestsTooDeeplyIsRefusedAndDoesNotExhaustTheStack() {
    assertThatThrownBy(() -> JsonObject.read("{\"a\":" + "[".repeat(1_000_000)))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("nests deeper than 200");
  }
}
