package dev.breakwater.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * A state of the filters as a fragment of the report's address: the form's fields as a browser
 * would send them.
 */
final class Filter {
  private final StringJoiner fields = new StringJoiner("&", "#", "");

  /** With one more condition. */
  Filter and(String field, String value) {
    fields.add(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    return this;
  }

  String address() {
    return fields.toString();
  }
}
