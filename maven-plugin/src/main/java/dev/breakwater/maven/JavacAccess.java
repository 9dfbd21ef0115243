package dev.breakwater.maven;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What Error Prone needs of javac's inside, and how a JVM is told to give it. */
final class JavacAccess {
  private static final String COMPILER = "jdk.compiler";
  private static final String PACKAGES = "com.sun.tools.javac.";

  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private JavacAccess() {}

  /** The options, written {@code --add-exports=module/package=ALL-UNNAMED}, that this JVM lacks. */
  static List<String> missingHere() {
    var compiler = ModuleLayer.boot().findModule(COMPILER);
    var user = JavacAccess.class.getClassLoader().getUnnamedModule();
    return options(
        name -> compiler.map(c -> !c.isExported(PACKAGES + name, user)).orElse(true),
        name -> compiler.map(c -> !c.isOpen(PACKAGES + name, user)).orElse(true));
  }

  /** The options that a javac started with these arguments lacks. */
  static List<String> missingIn(List<String> arguments) {
    return options(name -> true, name -> true).stream()
        .filter(option -> !arguments.contains("-J" + option))
        .toList();
  }

  private static List<String> options(Predicate<String> exports, Predicate<String> opens) {
    return Stream.concat(
            EXPORTED.stream().filter(exports).map(name -> option("exports", name)),
            OPENED.stream().filter(opens).map(name -> option("opens", name)))
        .toList();
  }

  private static String option(String kind, String name) {
    return "--add-" + kind + "=" + COMPILER + "/" + PACKAGES + name + "=ALL-UNNAMED";
  }
}
