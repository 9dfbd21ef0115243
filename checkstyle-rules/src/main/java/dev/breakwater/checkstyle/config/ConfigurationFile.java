package dev.breakwater.checkstyle.config;

import java.util.List;

/** Reads the settings of a configuration file with the places where they stand. */
public final class ConfigurationFile {
  /**
   * Stands for the {@code @} of a build filter's token, which YAML itself does not allow at a
   * value's start.
   */
  static final char FILTERED = '\uE000';

  private ConfigurationFile() {}

  /** The extensions of files that can be read. */
  public static String[] extensions() {
    return new String[] {"properties", "yml", "yaml"};
  }

  /**
   * All settings in the order of the file, those of several documents one after the other.
   *
   * @param name the file's name, whose extension tells the format
   * @throws UnreadableFileException if the text is not of that format
   */
  public static List<Setting> read(String name, String text) throws UnreadableFileException {
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return name.endsWith(".properties")
        ? new PropertiesReader(content).read()
        : YamlReader.read(content);
  }
}
