package org.policyclaims.examples.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One text to read: a file or standard input.
 *
 * @param name how messages call it
 * @param id the document's id in what is written, told apart from all other ids of a run
 * @param file where it lies; empty for standard input
 */
public record TextInput(String name, String id, Optional<Path> file) {}
