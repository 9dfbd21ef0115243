package dev.breakwater.checkstyle.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Flattens YAML to settings as Spring Boot and MicroProfile Config do: maps to dots, lists to
 * indices. What an alias or a merge key ({@code <<}) brings in is reported where it is written.
 */
final class YamlReader {
  /** More than any configuration has; less than aliases of aliases can grow to. */
  private static final int MOST_SETTINGS = 100_000;

  /**
   * Maven's resource filter puts tokens like this one even where YAML forbids an unquoted
   * {@code @}.
   */
  private static final Pattern FILTER_TOKEN = Pattern.compile("@([A-Za-z0-9_.-]+)@");

  /** A key that is itself a map or a list is legal YAML and of no interest here. */
  private static final LoadSettings LOAD_SETTINGS =
      LoadSettings.builder().setAllowNonScalarKeys(true).build();

  private final List<Document> documents = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();
  private int settingsBefore;
  private final Set<Node> enclosing = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlReader() {}

  static List<Document> read(String text) throws UnreadableFileException {
    var reader = new YamlReader();
    char mark = ConfigurationFile.FILTERED;
    var filtered = FILTER_TOKEN.matcher(text).replaceAll(mark + "$1" + mark);
    try {
      for (var document : new Compose(LOAD_SETTINGS).composeAllFromString(filtered)) {
        reader.flatten("", document, null);
        reader.endDocument();
      }
      return reader.documents;
    } catch (MarkedYamlEngineException e) {
      throw new UnreadableFileException(
          e.getProblemMark().map(m -> m.getLine() + 1).orElse(1),
          e.getProblemMark().map(m -> m.getColumn() + 1).orElse(1),
          e.getProblem(),
          e);
    } catch (YamlEngineException e) {
      throw new UnreadableFileException(1, 1, e.getMessage(), e);
    } catch (StackOverflowError e) {
      // the composer calls itself for each level, and knows no limit
      throw new UnreadableFileException(1, 1, "it is nested too deeply", e);
    }
  }

  private void endDocument() {
    documents.add(new Document(settings));
    settingsBefore += settings.size();
    settings.clear();
  }

  private void flatten(String path, Node node, Node key) throws UnreadableFileException {
    if (node instanceof ScalarNode scalar) {
      add(path, scalar, key == null ? node : key);
    } else if (enclosing.add(node)) {
      if (node instanceof MappingNode mapping) {
        flattenMapping(path, mapping, new HashSet<>());
      } else if (node instanceof SequenceNode sequence) {
        for (int i = 0; i < sequence.getValue().size(); i++) {
          flatten(path + "[" + i + "]", sequence.getValue().get(i), null);
        }
      }
      enclosing.remove(node);
    }
  }

  /** Keys written out win over merged ones, wherever the merge key stands. */
  private void flattenMapping(String path, MappingNode mapping, Set<String> taken)
      throws UnreadableFileException {
    for (var entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key
          && !isMerge(key)
          && taken.add(key.getValue())) {
        flatten(
            path.isEmpty() ? key.getValue() : path + "." + key.getValue(),
            entry.getValueNode(),
            key);
      }
    }
    for (var entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key && isMerge(key)) {
        merge(path, entry.getValueNode(), taken);
      }
    }
  }

  private void merge(String path, Node merged, Set<String> taken) throws UnreadableFileException {
    if (merged instanceof MappingNode mapping && enclosing.add(mapping)) {
      flattenMapping(path, mapping, taken);
      enclosing.remove(mapping);
    } else if (merged instanceof SequenceNode several) {
      for (var one : several.getValue()) {
        merge(path, one, taken);
      }
    }
  }

  private static boolean isMerge(ScalarNode key) {
    return key.isPlain() && key.getValue().equals("<<");
  }

  private void add(String path, ScalarNode value, Node place) throws UnreadableFileException {
    Optional<Mark> mark = place.getStartMark();
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    if (settingsBefore + settings.size() == MOST_SETTINGS) {
      var problem = "its aliases expand to more than " + MOST_SETTINGS + " settings";
      throw new UnreadableFileException(line, column, problem, null);
    }
    settings.add(new Setting(path, value.getValue().strip(), line, column));
  }
}
