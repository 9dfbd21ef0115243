package dev.breakwater.analyzer.protocol;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * The rules of the suite and their pages, read from the engines' jars without loading a class of
 * them.
 */
public final class Catalogue {
  /** Where a jar lists its rules: a JSON array of {@link RuleFacts}. */
  public static final String RESOURCE = "META-INF/breakwater/rules.json";

  private final Map<String, RuleFacts> rules = new LinkedHashMap<>();
  private final Map<String, RulePage> pages = new LinkedHashMap<>();

  /**
   * Reads the catalogue of these jars; those without rules are passed over.
   *
   * @throws IOException if a jar or its list cannot be read
   */
  public static Catalogue of(List<Path> jars) throws IOException {
    var catalogue = new Catalogue();
    for (var path : jars) {
      try (var jar = new JarFile(path.toFile())) {
        var list = text(jar, RESOURCE);
        if (list != null) {
          for (var rule : new Gson().fromJson(list, RuleFacts[].class)) {
            catalogue.rules.put(rule.id(), rule);
            var page = text(jar, RulePage.resource(rule));
            catalogue.pages.put(rule.id(), new RulePage(page == null ? "" : page));
          }
        }
      } catch (JsonParseException | IOException e) {
        throw new IOException("the rules of " + path + " cannot be read: " + e.getMessage(), e);
      }
    }
    return catalogue;
  }

  private static String text(JarFile jar, String name) throws IOException {
    var entry = jar.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (var in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public List<RuleFacts> rules() {
    return new ArrayList<>(rules.values());
  }

  public Optional<RuleFacts> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The page of a rule; empty text if the id is unknown. */
  public RulePage page(String id) {
    return pages.getOrDefault(id, new RulePage(""));
  }
}
