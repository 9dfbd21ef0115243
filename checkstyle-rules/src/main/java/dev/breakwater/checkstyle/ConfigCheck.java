package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import com.puppycrawl.tools.checkstyle.api.Violation;
import dev.breakwater.checkstyle.config.ConfigurationFile;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.checkstyle.config.UnreadableFileException;
import java.io.File;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What every rule about configuration files shares: it is handed a file's settings with their
 * places. A file that cannot be read is no finding; it is logged once with the key {@link
 * #UNREADABLE} and severity {@code info}, so that no build fails because of a file that may be
 * broken on purpose.
 */
public abstract class ConfigCheck extends AbstractFileSetCheck {
  /** The key of the message that says that a file could not be read, and so was not examined. */
  public static final String UNREADABLE = "unreadable";

  private final String id = StyleRule.id(getClass());
  private final SortedSet<Violation> found = new TreeSet<>();

  protected ConfigCheck() {
    setFileExtensions(ConfigurationFile.extensions());
  }

  /** Examines one file. */
  protected abstract void examine(List<Setting> settings);

  /** Reports a setting at its key. */
  protected final void report(Setting setting, String message) {
    add(setting.line(), setting.column(), id, getSeverityLevel(), message);
  }

  @Override
  protected final void processFiltered(File file, FileText text) {
    if (!StyleRule.mayConcern(getClass(), text.getFullText())) {
      return;
    }
    found.clear();
    try {
      examine(ConfigurationFile.read(file.getName(), text.getFullText().toString()));
    } catch (UnreadableFileException e) {
      var message =
          "%s is not examined, it cannot be read: %s".formatted(file.getName(), e.getMessage());
      add(e.line(), e.column(), UNREADABLE, SeverityLevel.INFO, message);
    }
    addViolations(found);
  }

  /**
   * Not through {@code log}, which knows neither a severity of its own nor columns that count a tab
   * as one.
   */
  private void add(int line, int column, String key, SeverityLevel severity, String message) {
    var pattern = getCustomMessages().getOrDefault(key, "{0}");
    var arguments = new Object[] {message};
    found.add(
        new Violation(
            line,
            column,
            column - 1,
            0,
            getMessageBundle(),
            key,
            arguments,
            severity,
            getId(),
            getClass(),
            pattern));
  }
}
