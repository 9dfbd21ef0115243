package dev.breakwater.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Many checks made from one: a template with {@code @N@} where the copies differ, compiled once per
 * number. Each copy is a class of its own, as rules are, so that nothing is shared that real rules
 * would not share.
 *
 * @param folder classes and service file, to be put on a processor path
 * @param names by which Error Prone knows the checks
 */
record CheckCopies(Path folder, List<String> names) {
  private static final String PLACEHOLDER = "@N@";
  private static final String SERVICE =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  /**
   * Makes copies; the template is called {@code Name.java.txt} and declares {@code class Name@N@}.
   *
   * @throws IOException if a copy does not compile
   */
  static CheckCopies of(Path template, int count, List<Path> classPath, Path folder)
      throws IOException {
    var name = template.getFileName().toString().replace(".java.txt", "");
    var text = Files.readString(template);
    var names = new ArrayList<String>();
    var sources = new ArrayList<Path>();
    Files.createDirectories(folder.resolve(SERVICE).getParent());
    for (int i = 0; i < count; i++) {
      names.add(name + i);
      var source = folder.resolve(name + i + ".java");
      sources.add(Files.writeString(source, text.replace(PLACEHOLDER, Integer.toString(i))));
    }
    Files.write(folder.resolve(SERVICE), names);
    compile(sources, classPath, folder);
    return new CheckCopies(folder, names);
  }

  private static void compile(List<Path> sources, List<Path> classPath, Path folder)
      throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    var options =
        new ArrayList<String>(
            List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-classpath"));
    options.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    for (var part : List.of("code", "tree", "util")) {
      options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    }
    try (var files = javac.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(null, files, problems, options, null, units).call()) {
        throw new IOException(
            "the copies of a check do not compile: " + problems.getDiagnostics().get(0));
      }
    }
  }
}
