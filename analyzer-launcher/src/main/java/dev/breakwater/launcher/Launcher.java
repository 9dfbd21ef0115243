package dev.breakwater.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts the analyzer in a class loader of its own; the only class of ours on the application's
 * class path.
 */
public final class Launcher {
  private static final String MAIN = "dev.breakwater.analyzer.Main";

  private Launcher() {}

  /** Takes one argument: a UTF-8 file that lists the analyzer's class path, one entry a line. */
  public static void main(String[] args) throws Throwable {
    if (args.length != 1) {
      System.err.println(
          "usage: Launcher <file that lists the analyzer's class path, one entry a line>");
      System.exit(2);
    }
    try {
      new AnalyzerClassLoader(classPath(Path.of(args[0])))
          .loadClass(MAIN)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static URL[] classPath(Path list) throws IOException {
    var entries = Files.readAllLines(list).stream().filter(line -> !line.isBlank()).toList();
    var urls = new URL[entries.size()];
    for (var i = 0; i < urls.length; i++) {
      urls[i] = Path.of(entries.get(i)).toUri().toURL();
    }
    return urls;
  }
}
