package org.policyclaims.examples.command;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.policyclaims.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what the values in claims mean, as the library's jar has it. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description = "Prints what the values in claims mean, with examples, in Markdown.")
public final class CodebookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    spec.commandLine()
        .getOut()
        .print(
            Resources.toString(
                Resources.getResource(Claim.class, "codebook.md"), StandardCharsets.UTF_8));
    return ExitCode.OK;
  }
}
