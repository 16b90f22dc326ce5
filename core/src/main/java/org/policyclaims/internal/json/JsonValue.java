package org.policyclaims.internal.json;

/** A value of JSON (RFC 8259). Immutable; its {@code toString} writes it, without white space. */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonText, JsonNumber, JsonLiteral {}
