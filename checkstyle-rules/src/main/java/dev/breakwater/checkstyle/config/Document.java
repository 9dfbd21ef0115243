package dev.breakwater.checkstyle.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that a file states together: all of it, or one of its parts, which profiles may
 * switch on and off by themselves.
 */
public final class Document {
  private final List<Setting> settings;
  private final Map<String, Setting> byKey = new LinkedHashMap<>();

  Document(List<Setting> settings) {
    this.settings = List.copyOf(settings);
    settings.forEach(s -> byKey.put(s.canonicalKey(), s));
  }

  /** All settings in the order of the file. */
  public List<Setting> settings() {
    return settings;
  }

  /**
   * The setting with a key, in whichever spelling of relaxed binding the file has it.
   *
   * @param key as the library documents it
   */
  public Optional<Setting> at(String key) {
    return Optional.ofNullable(byKey.get(Setting.canonical(key)));
  }

  /**
   * The value of a setting; empty if it is not stated here or is settled elsewhere.
   *
   * @param key as the library documents it
   */
  public Optional<String> value(String key) {
    return at(key).filter(s -> !s.isUnknown()).map(Setting::value);
  }

  /** Whether the setting with a key is stated here to be true. */
  public boolean says(String key) {
    return at(key).filter(Setting::isTrue).isPresent();
  }
}
