package dev.breakwater.errorprone.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A named set of library methods, each written {@code type#method}, {@code type#method(types)} for
 * one overload, or {@code type#new} for constructors. An entry covers the method on the type itself
 * and on its subtypes; parameter types are erased and written without their package.
 */
public final class Api {
  /** The name by which the notation addresses constructors. */
  public static final String NEW = "new";

  /**
   * One method or constructor.
   *
   * @param parameters simple names of the erased parameter types; null means every overload
   */
  public record Entry(String type, String method, List<String> parameters) {
    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if the text does not follow it
     */
    public static Entry parse(String text) {
      int hash = text.indexOf('#');
      int open = text.indexOf('(', hash + 1);
      if (hash < 1 || hash == text.length() - 1 || open >= 0 && !text.endsWith(")")) {
        throw new IllegalArgumentException(
            "'" + text + "' is not of the form type#method or type#method(types)");
      }
      var type = text.substring(0, hash).strip();
      if (open < 0) {
        return new Entry(type, text.substring(hash + 1).strip(), null);
      }
      var parameters = new ArrayList<String>();
      for (var parameter : text.substring(open + 1, text.length() - 1).split(",")) {
        if (!parameter.isBlank()) {
          parameters.add(parameter.strip());
        }
      }
      return new Entry(type, text.substring(hash + 1, open).strip(), List.copyOf(parameters));
    }

    public boolean isConstructor() {
      return method.equals(NEW);
    }

    @Override
    public String toString() {
      return type
          + '#'
          + method
          + (parameters == null ? "" : "(" + String.join(",", parameters) + ")");
    }
  }

  private final List<Entry> entries;

  private Api(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The methods of this notation. */
  public static Api methods(String... signatures) {
    return methods(List.of(signatures));
  }

  /** The methods of this notation. */
  public static Api methods(Iterable<String> signatures) {
    var entries = new ArrayList<Entry>();
    signatures.forEach(s -> entries.add(Entry.parse(s)));
    return new Api(entries);
  }

  /** The methods of all these sets. */
  public static Api union(Api... apis) {
    var entries = new ArrayList<Entry>();
    for (var api : apis) {
      entries.addAll(api.entries);
    }
    return new Api(entries);
  }

  public List<Entry> entries() {
    return entries;
  }
}
