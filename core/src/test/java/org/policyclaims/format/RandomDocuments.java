package org.policyclaims.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policyclaims.ClaimDocument;
import org.policyclaims.PolicyText;
import org.policyclaims.Span;

/**
 * Documents of which every part is there or not by chance, whatever parts there are: by the records
 * themselves, so that a part that is added is tried too.
 */
final class RandomDocuments {
  private static final int TRIES = 100;

  private final Random random;
  private final String text;
  private boolean member;

  private RandomDocuments(Random random, String text) {
    this.random = random;
    this.text = text;
  }

  static ClaimDocument of(String text, long seed) {
    RandomDocuments documents = new RandomDocuments(new Random(seed), text);
    ClaimDocument document = (ClaimDocument) documents.value(ClaimDocument.class);
    PolicyText source = document.source();
    return new ClaimDocument(
        new PolicyText(
            text,
            source.id(),
            source.date(),
            source.authors(),
            source.supposedDate(),
            source.supposedAuthors()),
        document.authors(),
        document.date(),
        document.sentences(),
        document.claims(),
        document.attributions(),
        document.diagnostics());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type part = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return random.nextBoolean() ? Optional.of(value(part)) : Optional.empty();
      }
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        values.add(value(part));
      }
      return values;
    }
    Class<?> kind = (Class<?>) type;
    if (kind == Span.class) {
      int start = random.nextInt(text.codePointCount(0, text.length()) + 1);
      int end = start + random.nextInt(text.codePointCount(0, text.length()) + 1 - start);
      return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
    if (kind.isEnum()) {
      return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
    }
    if (kind.isRecord()) {
      return record(kind);
    }
    return simple(kind);
  }

  /** A member of a list is no list itself. */
  private Object part(RecordComponent part) {
    if (!part.getName().equals("members")) {
      return value(part.getGenericType());
    }
    if (member) {
      return List.of();
    }
    member = true;
    Object members = value(part.getGenericType());
    member = false;
    return members;
  }

  private Object simple(Class<?> kind) {
    if (kind == String.class) {
      return random.nextInt(5) == 0
          ? ""
          : text.substring(0, random.nextInt(text.length() + 1)) + "x";
    }
    if (kind == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000);
    }
    if (kind == int.class) {
      return random.nextInt(1000);
    }
    if (kind == double.class) {
      return random.nextDouble() * Math.pow(10, -random.nextInt(9));
    }
    if (kind == boolean.class) {
      return random.nextBoolean();
    }
    throw new IllegalStateException("say here how to make one of " + kind);
  }

  /** Tried again where the parts do not go together, such as an end before its beginning. */
  private Object record(Class<?> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int i = 0; i < TRIES; i++) {
      Object[] parts = Arrays.stream(components).map(this::part).toArray();
      try {
        return kind.getDeclaredConstructor(types).newInstance(parts);
      } catch (ReflectiveOperationException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("no parts go together in " + kind);
  }
}
