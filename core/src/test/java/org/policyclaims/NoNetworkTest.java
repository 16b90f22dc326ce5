package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyclaims.format.HtmlReport;
import org.policyclaims.format.JsonLines;

/** Nothing is fetched and nothing is sent, from the loading of the models to what is written. */
class NoNetworkTest {
  private static final List<String> OPTIONS =
      List.of("-Djava.nio.channels.spi.SelectorProvider=" + Refusal.class.getName());

  /** In place of the platform's channels. */
  public static final class Refusal extends SelectorProvider {
    private static IOException refused() {
      System.out.println("a channel was asked for");
      return new IOException("no network");
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
      throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
      throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
      throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
      throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
      throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
      throw refused();
    }
  }

  /** Refuses every socket, then does what is asked for. */
  static final class Refused {
    private Refused() {}

    @SuppressWarnings("deprecation") // nothing else refuses sockets in every Java from 17 on
    public static void main(String[] arguments) throws IOException {
      Socket.setSocketImplFactory(() -> refuse("socket"));
      ServerSocket.setSocketFactory(() -> refuse("server socket"));
      DatagramSocket.setDatagramSocketImplFactory(() -> refuse("datagram"));
      URL.setURLStreamHandlerFactory(
          protocol ->
              protocol.startsWith("http") || protocol.equals("ftp") ? refuse(protocol) : null);
      switch (arguments[0]) {
        case "read" -> read();
        case "socket" -> new Socket(InetAddress.getLoopbackAddress(), 9).close();
        case "datagram" -> new DatagramSocket(0).close();
        case "channel" ->
            SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)).close();
        default -> new URL("http://localhost/").openStream().close();
      }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it returns nothing, whatever is asked for
    private static <T> T refuse(String what) {
      System.out.println("a " + what + " was asked for");
      throw new IllegalStateException("no network: " + what);
    }

    private static void read() throws IOException {
      String text =
          "<!DOCTYPE html SYSTEM \"http://localhost/x.dtd\"> See http://example.org/a. "
              + "Minsk said that Moscow had paid the debt two weeks before Easter in 2018.";
      try (ClaimExtractor extractor = ClaimExtractor.builder().build()) {
        ClaimDocument document =
            extractor.extract(PolicyText.of(text).withDate(LocalDate.of(2018, 5, 7)));
        System.out.println(JsonLines.claims(document).count() > 0);
        StringBuilder page = new StringBuilder();
        HtmlReport.write(List.of(document), page);
        System.out.println(page.indexOf("Moscow") > 0);
      }
    }
  }

  private static String run(String what) throws IOException, InterruptedException {
    return ChildJava.run(OPTIONS, Refused.class, what);
  }

  @Test
  void aTextIsReadWithoutASocket() throws Exception {
    assertThat(run("read")).isEqualToNormalizingNewlines("true\ntrue\nexit 0");
  }

  @Test
  void aSocketWouldBeNoticed() throws Exception {
    for (String what : List.of("socket", "datagram", "channel", "url")) {
      assertThat(run(what)).as(what).contains(" was asked for").endsWith("exit 1");
    }
  }
}
