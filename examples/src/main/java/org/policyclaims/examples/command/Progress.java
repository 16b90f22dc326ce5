package org.policyclaims.examples.command;

import java.time.Duration;
import org.policyclaims.examples.export.Texts;

/** The line that shows on a terminal how far a batch is. */
final class Progress {
  private static final long NANOS_BETWEEN = Duration.ofMillis(100).toNanos();
  private static final int NAME_WIDTH = 40;

  private final Messages messages;
  private final boolean shown;
  private final int texts;
  private final long started = System.nanoTime();
  private long last = started - NANOS_BETWEEN;
  private int done;

  Progress(Messages messages, boolean shown, int texts) {
    this.messages = messages;
    this.shown = shown;
    this.texts = texts;
  }

  void loading() {
    if (shown) {
      messages.status("loading the language models…");
    }
  }

  /** Counts a text as done. */
  void step(String name) {
    done++;
    long now = System.nanoTime();
    if (shown && now - last >= NANOS_BETWEEN) {
      last = now;
      String shortName = Texts.oneLine(name);
      if (shortName.length() > NAME_WIDTH) {
        shortName = "…" + shortName.substring(shortName.length() - NAME_WIDTH);
      }
      messages.status(
          String.format("%d of %d texts%s  %s", done, texts, left(now - started), shortName));
    }
  }

  private String left(long nanos) {
    if (done < 3) {
      return "";
    }
    long seconds = Duration.ofNanos(nanos / done * (texts - done)).toSeconds();
    return seconds < 60
        ? String.format(", %d s left", seconds)
        : seconds < 3600
            ? String.format(", %d min left", seconds / 60)
            : String.format(", %d h %d min left", seconds / 3600, seconds / 60 % 60);
  }

  void end() {
    messages.status("");
  }
}
