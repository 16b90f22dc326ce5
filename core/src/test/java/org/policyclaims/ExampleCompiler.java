package org.policyclaims;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles statements that documentation shows, as they would stand in a method of a user's. */
final class ExampleCompiler {
  private static final String BEFORE =
      """
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      import org.policyclaims.*;
      import org.policyclaims.compare.*;
      import org.policyclaims.format.*;
      class Example {
        String text;
        Stream<PolicyText> texts;
        ClaimExtractor extractor;
        ClaimDocument document;
        ExecutorService executor;
        void example() throws Exception {
      """;
  private static final String AFTER = "\n  }\n}\n";

  private ExampleCompiler() {}

  /** What the compiler has to say against the statements; empty where it takes them. */
  static String errors(String statements, Path classes) {
    StringWriter errors = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                errors,
                null,
                null,
                List.of("-d", classes.toString(), "-proc:none"),
                null,
                List.of(new Source(BEFORE + statements + AFTER)))
            .call();
    return compiled ? "" : errors.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(String content) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
