package dev.breakwater.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Stands in for the analyzer: its request's id says how it behaves. Needs nothing but the JDK, as
 * the real one.
 */
public final class Launcher {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

  private Launcher() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var id = ID.matcher(line);
      behave(id.find() ? id.group(1) : "");
    }
  }

  private static void behave(String id) throws InterruptedException {
    switch (id) {
      case "crash" -> {
        System.err.println("the last words");
        System.exit(7);
      }
      case "killed" -> killMyself();
      case "out of memory" -> {
        var hoard = new ArrayList<byte[]>();
        while (true) {
          hoard.add(new byte[1 << 20]);
        }
      }
      case "little memory" -> churnInWhatIsLeft();
      case "hang" -> Thread.sleep(60_000);
      case "garbage" -> System.out.println("Listening for transport dt_socket at address: 5005");
      case "chatty" -> {
        for (var i = 0; i < 100_000; i++) {
          System.err.println("a line on the standard error that nobody asked for");
        }
        done(id);
      }
      case "temporary folder" -> {
        System.out.println(
            "{\"type\":\"notAnalysed\",\"path\":\"" + System.getProperty("java.io.tmpdir") + "\"}");
        done(id);
      }
      default -> {
        System.out.println("{\"type\":\"progress\",\"id\":\"" + id + "\",\"done\":1,\"total\":1}");
        done(id);
      }
    }
  }

  /** Has the collector run all the time, although every allocation would succeed in the end. */
  private static void churnInWhatIsLeft() {
    var hoard = new ArrayList<byte[]>();
    while (free() > 1 << 20) {
      hoard.add(new byte[512]);
      if (free() <= 1 << 20) {
        System.gc();
      }
    }
    var garbage = new byte[16][];
    for (var i = 0; !hoard.isEmpty(); i = (i + 1) % garbage.length) {
      garbage[i] = new byte[1 << 13];
    }
  }

  private static long free() {
    var runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  /** A process may not destroy itself through its handle, so the shell does it. */
  private static void killMyself() throws InterruptedException {
    try {
      new ProcessBuilder("sh", "-c", "kill -9 " + ProcessHandle.current().pid()).start().waitFor();
    } catch (IOException e) {
      System.exit(1);
    }
  }

  private static void done(String id) {
    System.out.println(
        "{\"type\":\"done\",\"id\":\""
            + id
            + "\",\"units\":1,\"millis\":"
            + ProcessHandle.current().pid()
            + ",\"nanosByRule\":{}}");
  }
}
