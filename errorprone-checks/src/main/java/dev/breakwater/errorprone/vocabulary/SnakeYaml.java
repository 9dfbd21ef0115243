package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** SnakeYAML before its second version, which makes objects of any class that a document names. */
public final class SnakeYaml {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.yaml:snakeyaml", "1.26", "1.33"));

  /** Read a document. */
  public static final Api LOAD =
      methods(
          "org.yaml.snakeyaml.Yaml#load",
          "org.yaml.snakeyaml.Yaml#loadAll",
          "org.yaml.snakeyaml.Yaml#loadAs");

  /** Makes objects of the classes that a document names. */
  public static final Api ANY_CLASS = methods("org.yaml.snakeyaml.constructor.Constructor#new");

  /** A class of the second version, which refuses classes unless it is told otherwise. */
  public static final String REFUSES = "org.yaml.snakeyaml.inspector.TagInspector";

  private SnakeYaml() {}
}
