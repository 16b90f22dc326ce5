package org.policyclaims.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyclaims.ModelException;
import org.policyclaims.Profile;
import org.policyclaims.internal.resource.ModelFiles;

/** A model that is not what it should be is refused, and nothing in it gets to run. */
class CoreNlpModelsTest {
  private static final AtomicInteger RUNS = new AtomicInteger();
  private static final String WEIGHTS = "org/policyclaims/models/parser.weights";

  @TempDir Path folder;

  /** What an attacker would have: a class on the class path that does something when it is read. */
  static final class Gadget implements Serializable {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      RUNS.incrementAndGet();
    }
  }

  private interface Writer {
    void write(OutputStream stream) throws IOException;
  }

  @BeforeEach
  void nothingHasRun() {
    RUNS.set(0);
  }

  private CoreNlpModels with(String path, Writer writer) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (OutputStream stream = Files.newOutputStream(file)) {
      writer.write(stream);
    }
    return new CoreNlpModels(ModelFiles.in(folder));
  }

  private static byte[] bundled(String path) throws IOException {
    try (InputStream stream = CoreNlpModels.class.getClassLoader().getResourceAsStream(path)) {
      return stream.readAllBytes();
    }
  }

  private static void refused(Throwable thrown, String path) {
    assertThat(thrown)
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(path)
        .hasMessageContaining("do not use it");
    assertThat(RUNS).as("the gadget ran").hasValue(0);
  }

  @Test
  void theGadgetWouldRunWithoutAFilter() throws Exception {
    Path file = folder.resolve("gadget");
    try (ObjectOutputStream objects = new ObjectOutputStream(Files.newOutputStream(file))) {
      objects.writeObject(new Gadget());
    }
    try (ObjectInputStream objects = new ObjectInputStream(Files.newInputStream(file))) {
      objects.readObject();
    }
    assertThat(RUNS).hasValue(1);
  }

  @Test
  void aGadgetInPlaceOfATaggerIsRefused() throws IOException {
    CoreNlpModels models =
        with(
            CoreNlpModels.TAGGER,
            stream -> new ObjectOutputStream(stream).writeObject(new Gadget()));
    refused(catchThrowable(models::tagger), CoreNlpModels.TAGGER);
  }

  @Test
  void aGadgetWithinATaggersConfigurationIsRefused() throws IOException {
    Properties configuration = new Properties();
    configuration.put("model", new Gadget());
    CoreNlpModels models =
        with(
            CoreNlpModels.TAGGER,
            stream -> new ObjectOutputStream(stream).writeObject(configuration));
    refused(catchThrowable(models::tagger), CoreNlpModels.TAGGER);
  }

  @Test
  void aGadgetAmongATaggersFeaturesIsRefused() throws IOException, ClassNotFoundException {
    Object configuration = configurationOfATagger();
    CoreNlpModels models =
        with(
            CoreNlpModels.TAGGER,
            stream -> {
              DataOutputStream data = new DataOutputStream(stream);
              new ObjectOutputStream(data).writeObject(configuration);
              // no tags; one word with one tag, one verb, one tag; then the features
              data.writeInt(0);
              data.writeInt(0);
              data.writeInt(1);
              data.writeUTF("word");
              data.writeInt(1);
              data.writeUTF("NN");
              data.writeInt(7);
              data.writeInt(1);
              data.writeInt(0);
              data.writeInt(2);
              data.write(new byte[] {'g', 'o'});
              for (int count = 0; count < 4; count++) {
                data.writeInt(count);
              }
              data.writeInt(1);
              data.writeUTF("NN");
              data.writeBoolean(true);
              new ObjectOutputStream(data).writeObject(new Gadget());
            });
    refused(catchThrowable(models::tagger), CoreNlpModels.TAGGER);
  }

  private static Object configurationOfATagger() throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects =
        new ObjectInputStream(new ByteArrayInputStream(bundled(CoreNlpModels.TAGGER)))) {
      return objects.readObject();
    }
  }

  @Test
  void aTaggerOfAnotherKindIsRefused() throws IOException {
    byte[] file = bundled(CoreNlpModels.TAGGER);
    byte[] language = "\u0000\u0007english".getBytes(StandardCharsets.UTF_8);
    int place = Bytes.indexOf(file, language);
    file[place + language.length - 1] = 'z';
    CoreNlpModels models = with(CoreNlpModels.TAGGER, stream -> stream.write(file));
    assertThatThrownBy(models::tagger)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(CoreNlpModels.TAGGER, "of another kind than the bundle's");
  }

  @Test
  void aGadgetAmongNamesIsRefused() throws IOException {
    Map<String, Object> inner = new HashMap<>(Map.of("cliques", new Gadget()));
    for (Object first : List.of(new Gadget(), new ArrayList<>(List.of(inner)))) {
      refusedAsNames(first);
    }
  }

  @Test
  void aNestThatWouldOverflowTheStackIsRefused() throws IOException {
    List<Object> nest = new ArrayList<>();
    for (int depth = 0; depth < 200; depth++) {
      nest = new ArrayList<>(List.of(nest));
    }
    refusedAsNames(nest);
  }

  private void refusedAsNames(Object written) throws IOException {
    CoreNlpModels models =
        with(
            CoreNlpModels.NAMES,
            stream -> {
              try (ObjectOutputStream objects =
                  new ObjectOutputStream(new GZIPOutputStream(stream))) {
                objects.writeObject(written);
              }
            });
    refused(catchThrowable(models::names), CoreNlpModels.NAMES);
  }

  @Test
  void aDamagedModelOfTheUsersOwnIsNamed() throws IOException {
    for (String path : List.of(CoreNlpModels.TAGGER, CoreNlpModels.PARSER, CoreNlpModels.NAMES)) {
      byte[] whole = bundled(path);
      byte[] flipped = whole.clone();
      flipped[1] ^= 1;
      for (byte[] bytes : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
        CoreNlpModels models = with(path, stream -> stream.write(bytes));
        assertThatThrownBy(() -> read(models, path))
            .as(path + " of " + bytes.length)
            .isInstanceOf(ModelException.class)
            .hasMessageContaining(path);
      }
    }
  }

  private static Object read(CoreNlpModels models, String path) {
    return switch (path) {
      case CoreNlpModels.TAGGER -> models.tagger();
      case CoreNlpModels.PARSER -> models.parser();
      default -> models.names();
    };
  }

  @Test
  void theBundlesModelsPassTheFilterInAFolderToo() throws IOException {
    for (String path : List.of(CoreNlpModels.TAGGER, CoreNlpModels.NAMES)) {
      byte[] whole = bundled(path);
      assertThat(read(with(path, stream -> stream.write(whole)), path)).isNotNull();
    }
  }

  @Test
  void aBundleWithOneByteFlippedIsRefusedBeforeItIsRead() throws Exception {
    for (String path :
        List.of(CoreNlpModels.TAGGER, CoreNlpModels.PARSER, CoreNlpModels.NAMES, WEIGHTS)) {
      byte[] flipped = bundled(path);
      flipped[flipped.length / 2] ^= 1;
      Path tampered = Files.createDirectories(folder.resolve(path.replace('/', '_')));
      Files.createDirectories(tampered.resolve(path).getParent());
      Files.write(tampered.resolve(path), flipped);
      assertThat(buildingWith(tampered, profileWith(path)))
          .hasToString(
              "org.policyclaims.ModelException: the model "
                  + path
                  + " has SHA-256 "
                  + Hashing.sha256().hashBytes(flipped)
                  + " in place of "
                  + Hashing.sha256().hashBytes(bundled(path))
                  + "; another models jar may come first on the class path, remove it or name a"
                  + " folder");
    }
  }

  private static Profile profileWith(String path) {
    boolean stepwise = path.equals(CoreNlpModels.TAGGER) || path.equals(CoreNlpModels.PARSER);
    return stepwise ? Profile.FAST : Profile.BALANCED;
  }

  /** What becomes of building an extractor where the folder comes first on the class path. */
  private static Throwable buildingWith(Path first, Profile profile) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(url(first)));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(url(Path.of(entry)));
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object builder =
          loader.loadClass("org.policyclaims.ClaimExtractor").getMethod("builder").invoke(null);
      Class<?> profiles = loader.loadClass(Profile.class.getName());
      Object wanted = profiles.getMethod("valueOf", String.class).invoke(null, profile.name());
      builder.getClass().getMethod("profile", profiles).invoke(builder, wanted);
      return catchThrowable(() -> builder.getClass().getMethod("build").invoke(builder))
              instanceof InvocationTargetException thrown
          ? thrown.getCause()
          : new AssertionError("it was built");
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
