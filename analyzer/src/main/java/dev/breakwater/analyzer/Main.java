package dev.breakwater.analyzer;

import com.google.gson.JsonParseException;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.Wire;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The analyzer as a process: one request a line on standard input, events on standard output, until
 * input ends.
 */
public final class Main {
  private static final int BAD_REQUEST = 2;
  private static final int OUT_OF_MEMORY = 3;
  private static final int CLIENT_GONE = 4;

  private Main() {}

  public static void main(String[] args) {
    var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var events =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    // Annotation processors may read and print as they like; the protocol's streams are not theirs.
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    // In the middle of a request the end of input would go unnoticed, and a hang would last for
    // ever.
    ProcessHandle.current()
        .parent()
        .ifPresent(client -> client.onExit().thenRun(() -> System.exit(CLIENT_GONE)));
    // Ends the threads, too, that a processor may have left behind.
    System.exit(serve(requests, events));
  }

  private static int serve(BufferedReader requests, PrintStream events) {
    try {
      var analyzer = Analyzer.of(Main.class.getClassLoader());
      for (String line; (line = requests.readLine()) != null; ) {
        write(events, analyzer.analyze(Wire.readRequest(line), event -> write(events, event)));
      }
      return 0;
    } catch (JsonParseException | IOException e) {
      System.err.println("breakwater: a request cannot be read: " + e.getMessage());
      return BAD_REQUEST;
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
      throw e;
    }
  }

  private static void write(PrintStream events, Event event) {
    // Written whole, so that a line is never torn by an exception in between.
    events.print(Wire.write(event) + '\n');
    events.flush();
  }
}
