package dev.breakwater.analyzer;

import java.util.regex.Pattern;

/**
 * Reads keys off the lines of properties and YAML files; good enough to name a place, not to
 * interpret a file.
 */
record ConfigurationKey(SourceText source) {
  private static final Pattern ENTRY =
      Pattern.compile("(\\s*(?:- +)*)([^\\s#!:=][^:=]*?)\\s*(?:[:=].*)?");

  /** The key of the entry in a line; in YAML with those that it is nested in, joined by dots. */
  String at(int line) {
    var key = new StringBuilder();
    var inner = Integer.MAX_VALUE;
    for (var i = line; i > 0 && inner > 0 && !source.line(i).startsWith("---"); i--) {
      var entry = ENTRY.matcher(source.line(i));
      if (entry.matches() && entry.group(1).length() < inner) {
        inner = entry.group(1).length();
        key.insert(0, entry.group(2) + (key.isEmpty() ? "" : "."));
      }
    }
    return key.toString();
  }
}
