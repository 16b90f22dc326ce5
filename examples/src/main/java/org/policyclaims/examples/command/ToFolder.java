package org.policyclaims.examples.command;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyclaims.PolicyText;
import org.policyclaims.examples.export.BratWriter;
import org.policyclaims.examples.export.ClaimWriter;
import org.policyclaims.examples.export.Format;
import org.policyclaims.examples.input.TextInput;

/** Writes a file for each text, and for brat the text itself and brat's configuration too. */
final class ToFolder implements Destination {
  private static final String BRAT_CONFIGURATION = "annotation.conf";

  private final OutputFiles files;
  private final OutputFolder folder;
  private final Forms forms;
  private final Messages messages;
  private final Map<String, Path> sources = new HashMap<>();

  ToFolder(
      OutputFiles files,
      OutputFolder folder,
      Forms forms,
      List<TextInput> inputs,
      Messages messages) {
    this.files = files;
    this.folder = folder;
    this.forms = forms;
    this.messages = messages;
    inputs.forEach(input -> input.file().ifPresent(file -> sources.put(input.id(), file)));
  }

  @Override
  public void write(PolicyText source, Content content) {
    String id = source.id();
    try {
      Path place = folder.madePlace(id);
      if (forms.format() == Format.brat) {
        String name = place.getFileName().toString();
        String stem = name.substring(0, name.length() - Format.brat.extension().length());
        writeText(place.resolveSibling(stem + ".txt"), source);
      }
      refuseSource(place, id);
      try (OutputFiles.OutputFile file = files.open(place);
          ClaimWriter writer = forms.to(file.writer(), false)) {
        content.to(writer);
        writer.finish();
        file.finish();
      }
    } catch (IOException e) {
      messages.failure(folder.place(id) + ": cannot be written (" + Reasons.of(e) + ")", e);
    }
  }

  private void writeText(Path place, PolicyText source) throws IOException {
    byte[] text = BratWriter.text(source).getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(place)
        && Files.size(place) == text.length
        && Arrays.equals(Files.readAllBytes(place), text)) {
      return;
    }
    refuseSource(place, source.id());
    write(place, new String(text, StandardCharsets.UTF_8));
  }

  private void refuseSource(Path place, String id) throws IOException {
    Path source = sources.get(id);
    if (source != null && Files.exists(place) && Files.isSameFile(source, place)) {
      throw new IOException("the text that was read lies there; choose another folder");
    }
  }

  private void write(Path place, String content) throws IOException {
    try (OutputFiles.OutputFile file = files.open(place)) {
      file.writer().write(content);
      file.finish();
    }
  }

  @Override
  public void finish() throws IOException {
    Path configuration = folder.path().resolve(BRAT_CONFIGURATION);
    if (forms.format() == Format.brat && !Files.exists(configuration)) {
      write(
          configuration,
          Resources.toString(
              Resources.getResource(BratWriter.class, BRAT_CONFIGURATION), StandardCharsets.UTF_8));
    }
  }
}
