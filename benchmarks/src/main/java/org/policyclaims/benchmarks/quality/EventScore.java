package org.policyclaims.benchmarks.quality;

/**
 * How many records were coded right.
 *
 * @param records how many there are
 * @param events how many events were read from their texts
 * @param type in how many an event has the record's type
 * @param source in how many an event has all the codes of the record's source
 * @param recipient the same of its recipient; a record without one asks for none
 * @param all in how many one event has all three
 * @param strict in how many the one event counted of a text has all three: the first of those whose
 *     claim has the highest confidence
 */
record EventScore(
    int records, int events, int type, int source, int recipient, int all, int strict) {
  static final EventScore NONE = new EventScore(0, 0, 0, 0, 0, 0, 0);

  EventScore plus(EventScore other) {
    return new EventScore(
        records + other.records,
        events + other.events,
        type + other.type,
        source + other.source,
        recipient + other.recipient,
        all + other.all,
        strict + other.strict);
  }

  double share(int right) {
    return records == 0 ? 0 : (double) right / records;
  }
}
