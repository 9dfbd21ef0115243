package dev.breakwater.analyzer.client;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the analyzer's JVM. */
final class ForkCommand {
  static final String LAUNCHER = "dev.breakwater.launcher.Launcher";

  /** The packages of javac that Error Prone, its checks and Lombok reach into. */
  private static final List<String> JAVAC_PACKAGES =
      List.of(
          "api",
          "code",
          "comp",
          "file",
          "jvm",
          "main",
          "model",
          "parser",
          "processing",
          "tree",
          "util");

  private static final int BYTES_PER_MEGABYTE = 1 << 20;

  private ForkCommand() {}

  static List<String> of(AnalyzerProcess.Setup setup, Jdk jdk, Path classPathList, Path temporary) {
    var command = new ArrayList<String>();
    command.add(setup.java().toString());
    for (var name : JAVAC_PACKAGES) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
      command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    // A short-lived, single-threaded compiler: neither the optimising compiler nor more threads
    // that collect pay.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:ParallelGCThreads=1"));
    command.add("-Xmx" + heapMegabytes(setup.heapMegabytes(), physicalMegabytes()) + "m");
    // In a heap that is nearly too small it would collect for minutes without getting anywhere: the
    // serial collector, which knows no such limits, for ever.
    command.addAll(List.of("-XX:GCTimeLimit=90", "-XX:GCHeapFreeLimit=5"));
    command.add("-XX:+ExitOnOutOfMemoryError");
    // The standard output belongs to the protocol.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-Djava.awt.headless=true");
    // One that its starter deletes, even if the process is killed.
    command.add("-Djava.io.tmpdir=" + temporary);
    if (jdk.feature() >= 24) {
      // Lombok and Guava still use it; the JVM would print four lines of warnings.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(setup.jvmOptions());
    command.addAll(
        List.of("-cp", setup.launcherJar().toString(), LAUNCHER, classPathList.toString()));
    return command;
  }

  /**
   * What was asked for, but never more than three quarters of the machine: beyond that it swaps or
   * gets killed.
   */
  static long heapMegabytes(long asked, long physical) {
    return Math.min(asked, physical * 3 / 4);
  }

  private static long physicalMegabytes() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        / BYTES_PER_MEGABYTE;
  }
}
