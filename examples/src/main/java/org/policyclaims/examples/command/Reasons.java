package org.policyclaims.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be written, in words that do not repeat its name. */
final class Reasons {
  private Reasons() {}

  static String of(IOException error) {
    if (error instanceof AccessDeniedException) {
      return "permission is missing";
    }
    if (error instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (error instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return error.getMessage();
  }
}
