package org.policyclaims.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.policyclaims.examples.input.SafeNames;
import org.policyclaims.examples.input.TextInput;

/** A folder that gets a file for each text, and nothing outside of it. */
final class OutputFolder {
  private final Path folder;
  private final String extension;

  private OutputFolder(Path folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /** The folder, made where it is not there. */
  static OutputFolder in(Path folder, String extension) throws IOException {
    Files.createDirectories(folder);
    return new OutputFolder(folder.toRealPath(), extension);
  }

  Path path() {
    return folder;
  }

  /** Where a text's file goes. */
  Path place(String id) {
    return folder.resolve(SafeNames.path(id) + extension);
  }

  /** Where a text's file goes, in a folder that is there and lies within this one. */
  Path madePlace(String id) throws IOException {
    Path place = place(id).normalize();
    Path parent = place.getParent();
    if (!place.startsWith(folder)) {
      throw new IOException("it would lie outside of " + folder);
    }
    refuseLinkOutwards(place);
    Files.createDirectories(parent);
    return place;
  }

  /** Before anything is made, since behind a link it would be made outside. */
  private void refuseLinkOutwards(Path place) throws IOException {
    Path there = place;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(folder)) {
      throw new IOException("a link leads out of " + folder);
    }
  }

  /** Whether the text was written before and has not changed since. */
  boolean isDone(TextInput input) {
    Path place = place(input.id());
    try {
      return Files.isRegularFile(place)
          && input.file().isPresent()
          && Files.getLastModifiedTime(place)
                  .compareTo(Files.getLastModifiedTime(input.file().get()))
              >= 0;
    } catch (IOException e) {
      // then reading it tells what is wrong
      return false;
    }
  }
}
