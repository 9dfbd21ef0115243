package dev.breakwater.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Runs javac once, as its launcher would, and prints what the process cost: CPU nanoseconds and
 * peak memory.
 */
final class ColdCompile {
  private static final Path STATUS = Path.of("/proc/self/status");

  private ColdCompile() {}

  /** Takes javac's arguments; those that start with {@code @} name argument files. */
  public static void main(String[] args) throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    int code =
        javac.run(null, PrintStream.nullOutputStream(), PrintStream.nullOutputStream(), args);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(code + " " + system.getProcessCpuTime() + " " + peakBytes());
  }

  /** The peak of the resident set where the system tells it, else zero. */
  private static long peakBytes() throws IOException {
    var lines = Files.exists(STATUS) ? Files.readAllLines(STATUS) : List.<String>of();
    for (var line : lines) {
      if (line.startsWith("VmHWM:")) {
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }
}
