package dev.breakwater.launcher;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the analyzer and its libraries out of sight of the analysed project's annotation
 * processors, whose parent is the application class loader. A class of its own, because Lombok
 * recognises class loaders by the name of their class.
 */
final class AnalyzerClassLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  AnalyzerClassLoader(URL[] classPath) {
    super("breakwater-analyzer", classPath, ClassLoader.getPlatformClassLoader());
  }
}
