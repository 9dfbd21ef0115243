package dev.breakwater.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles again and again in this JVM, as a daemon or an editor would, with the variants in
 * rotation.
 */
final class WarmRun {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Variant, ClassLoader> loaders = new HashMap<>();
  private final Path output;

  WarmRun(Path output) {
    this.output = output;
  }

  /**
   * The samples of each variant, one per round; the rounds in which the JVM warms up are dropped.
   * Each round starts with another variant, so that none always follows the same one.
   */
  Map<Variant, List<Sample>> run(Workload workload, List<Variant> variants, int warmUp, int rounds)
      throws IOException {
    var samples = new LinkedHashMap<Variant, List<Sample>>();
    variants.forEach(v -> samples.put(v, new ArrayList<>()));
    for (int round = 0; round < warmUp + rounds; round++) {
      for (int i = 0; i < variants.size(); i++) {
        var variant = variants.get((round + i) % variants.size());
        var sample = compile(workload, variant);
        if (round >= warmUp) {
          samples.get(variant).add(sample);
        }
      }
    }
    return samples;
  }

  private Sample compile(Workload workload, Variant variant) throws IOException {
    var errors = new ArrayList<String>();
    DiagnosticListener<JavaFileObject> listener =
        d -> {
          if (d.getKind() == Diagnostic.Kind.ERROR) {
            errors.add(d.toString());
          }
        };
    var classes = Files.createDirectories(output.resolve("classes"));
    try (var standard = javac.getStandardFileManager(listener, null, StandardCharsets.UTF_8)) {
      JavaFileManager files =
          variant.usesErrorProne() ? new KeptLoader(standard, loader(variant)) : standard;
      var sources = standard.getJavaFileObjectsFromPaths(workload.tree().sources());
      // What the previous compilation left must not be collected on this one's account.
      System.gc();
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long cpu = threads.getCurrentThreadCpuTime();
      boolean compiled =
          javac
              .getTask(null, files, listener, workload.options(variant, classes), null, sources)
              .call();
      long cpuSpent = threads.getCurrentThreadCpuTime() - cpu;
      long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
      if (!compiled) {
        throw new IOException(
            workload.name() + " does not compile with " + variant.name() + ": " + errors);
      }
      return new Sample(cpuSpent, allocated);
    }
  }

  private ClassLoader loader(Variant variant) throws MalformedURLException {
    var known = loaders.get(variant);
    if (known != null) {
      return known;
    }
    var urls = new ArrayList<URL>();
    for (var entry : variant.processorPath()) {
      urls.add(entry.toUri().toURL());
    }
    var loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    // javac closes a loader that can be closed; behind this one, compiled code stays compiled.
    var kept = new ClassLoader(loader) {};
    loaders.put(variant, kept);
    return kept;
  }

  /** Hands javac the same class loader for the checks every time. */
  private static final class KeptLoader extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final ClassLoader loader;

    KeptLoader(StandardJavaFileManager files, ClassLoader loader) {
      super(files);
      this.loader = loader;
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? loader
          : super.getClassLoader(location);
    }
  }
}
