package org.policyclaims.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/**
 * Goes through a tagger's file before CoreNLP does. CoreNLP opens the streams of objects in it
 * itself, without a filter; here they are read behind one, at the same places, and anything that is
 * no tagger ends the reading.
 */
final class TaggerCheck {
  private TaggerCheck() {}

  /**
   * Reads all serialized objects of the file.
   *
   * @throws IOException if one is of a class that no tagger has, or the file is none
   * @throws ClassNotFoundException if one is of a class that is not there
   */
  static void check(InputStream file) throws IOException, ClassNotFoundException {
    DataInputStream data = new DataInputStream(file);
    // not closed: that would close the file
    ObjectInputStream configuration = ModelObjects.ofTagger(data);
    configuration.readObject();
    data.skipNBytes(2 * Integer.BYTES);
    skipDictionary(data);
    skipVerbs(data);
    skipTags(data);
    ObjectInputStream features = ModelObjects.ofTagger(data);
    features.readObject();
    features.readObject();
    // numbers and strings follow
  }

  private static void skipDictionary(DataInputStream data) throws IOException {
    int words = data.readInt();
    for (int word = 0; word < words; word++) {
      skipString(data);
      int tags = data.readInt();
      for (int tag = 0; tag < tags; tag++) {
        skipString(data);
        data.skipNBytes(Integer.BYTES);
      }
    }
  }

  private static void skipVerbs(DataInputStream data) throws IOException {
    int verbs = data.readInt();
    for (int verb = 0; verb < verbs; verb++) {
      data.skipNBytes(Integer.BYTES);
      data.skipNBytes(data.readInt());
      data.skipNBytes(4 * Integer.BYTES);
    }
  }

  private static void skipTags(DataInputStream data) throws IOException {
    int tags = data.readInt();
    for (int tag = 0; tag < tags; tag++) {
      skipString(data);
      data.skipNBytes(1);
    }
  }

  /** Reads it, since CoreNLP goes on after one that is malformed, from wherever it then is. */
  private static void skipString(DataInputStream data) throws IOException {
    data.readUTF();
  }
}
