package org.policyclaims.examples.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Lets Spark take Java records for rows. Spark knows beans, whose columns come in the order of the
 * alphabet and whose classes are nine parts getters, and Scala's case classes. A record is made and
 * read as a case class is, by one constructor and an accessor a field.
 */
final class Records {
  private Records() {}

  /** The encoder of a record whose fields are values, records, and lists of these. */
  static <T extends Record> Encoder<T> encoder(Class<T> record) {
    return product(record);
  }

  private static <T> AgnosticEncoder<T> product(Class<T> record) {
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              value(component.getGenericType()),
              !component.getType().isPrimitive(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new AgnosticEncoders.ProductEncoder<>(
        ClassTag.apply(record), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> value(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(value(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return product(record);
    }
    return JavaTypeInference.encoderFor(type);
  }

  private static <E> AgnosticEncoder<?> list(AgnosticEncoder<E> element) {
    return new AgnosticEncoders.IterableEncoder<List<E>, E>(
        ClassTag.apply(List.class), element, element.nullable(), false);
  }
}
