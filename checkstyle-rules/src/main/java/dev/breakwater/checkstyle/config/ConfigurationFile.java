package dev.breakwater.checkstyle.config;

import java.util.List;

/**
 * What a configuration file says, with the places where it does.
 *
 * @param documents one, or those that the file's separators make
 */
public record ConfigurationFile(List<Document> documents, IgnoreComments comments) {
  /**
   * Stands for the {@code @} of a build filter's token, which YAML itself does not allow at a
   * value's start.
   */
  static final char FILTERED = '\uE000';

  /** The extensions of files that can be read. */
  public static String[] extensions() {
    return new String[] {"properties", "yml", "yaml"};
  }

  /**
   * Reads a file.
   *
   * @param name the file's name, whose extension tells the format
   * @throws UnreadableFileException if the text is not of that format
   */
  public static ConfigurationFile read(String name, String text) throws UnreadableFileException {
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean properties = name.endsWith(".properties");
    return new ConfigurationFile(
        properties ? new PropertiesReader(content).read() : YamlReader.read(content),
        IgnoreComments.in(content, !properties));
  }

  /** All settings in the order of the file, those of several documents one after the other. */
  public List<Setting> settings() {
    return documents.stream().flatMap(d -> d.settings().stream()).toList();
  }
}
