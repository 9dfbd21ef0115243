package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import com.puppycrawl.tools.checkstyle.api.Violation;
import dev.breakwater.checkstyle.config.ConfigurationFile;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.IgnoreComments;
import dev.breakwater.checkstyle.config.Setting;
import dev.breakwater.checkstyle.config.UnreadableFileException;
import dev.breakwater.core.Level;
import dev.breakwater.core.Option;
import java.io.File;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What every rule about configuration files shares: it is handed a file's settings with their
 * places. A file that cannot be read is no finding; it is logged once with the key {@link
 * #UNREADABLE} and severity {@code info}, so that no build fails because of a file that may be
 * broken on purpose.
 */
public abstract class ConfigCheck extends AbstractFileSetCheck {
  /** The key of the message that says that a file could not be read, and so was not examined. */
  public static final String UNREADABLE = "unreadable";

  /** Every rule about configuration files has it. */
  public static final Option<Set<String>> EXEMPT =
      Option.exempt("Keys that are left alone, in full and as the file has them");

  private static final Pattern OVERLAY = Pattern.compile("(application|bootstrap)-.+");

  /** What was read last: a checker hands the same text to one rule after the other. */
  private static volatile LastRead lastRead =
      new LastRead(new WeakReference<>(null), Optional.empty());

  private final String id = StyleRule.id(getClass());
  private final Set<String> names = StyleRule.names(getClass());
  private Set<String> exempt = EXEMPT.defaultValue();
  private Level level = Level.MASTERY;
  private IgnoreComments comments;
  private String fileName;
  private final SortedSet<Violation> found = new TreeSet<>();

  protected ConfigCheck() {
    setFileExtensions(ConfigurationFile.extensions());
  }

  /**
   * @param file empty if it could not be read, of which the first rule has told
   */
  private record LastRead(WeakReference<FileText> text, Optional<ConfigurationFile> file) {}

  /** Keys that are left alone, separated by commas. */
  public final void setExempt(String keys) {
    exempt = EXEMPT.parser().apply(keys);
  }

  /** The level of the run; a rule of a higher level is silent. */
  public final void setLevel(String name) {
    level = StyleRule.level(name);
  }

  /** Examines the settings that a file states together. */
  protected abstract void examine(Document document);

  /**
   * Whether a document adds to others, which may state what it does not: that of a profile, by its
   * own words or by its file's name.
   */
  protected final boolean isOverlay(Document document) {
    return OVERLAY.matcher(fileName).matches()
        || document.at("spring.config.activate.on-profile").isPresent()
        || document.at("spring.profiles").isPresent();
  }

  /** Reports a setting at its key, unless that is exempt or a comment silences the rule there. */
  protected final void report(Setting setting, String message) {
    if (exempt.contains(setting.key()) || comments.cover(setting.line(), names)) {
      return;
    }
    var whole =
        comments.lackReason(setting.line(), names)
            ? message + " (the comment that ignores this counts once it gives the reason)"
            : message;
    add(setting.line(), setting.column(), id, getSeverityLevel(), whole);
  }

  @Override
  protected final void processFiltered(File file, FileText text) {
    if (!StyleRule.isOf(level, getClass())
        || !StyleRule.mayConcern(getClass(), text.getFullText())) {
      return;
    }
    found.clear();
    fileName = file.getName();
    read(text)
        .ifPresent(
            content -> {
              comments = content.comments();
              content.documents().forEach(this::examine);
            });
    addViolations(found);
  }

  private Optional<ConfigurationFile> read(FileText text) {
    var last = lastRead;
    if (last.text().refersTo(text)) {
      return last.file();
    }
    Optional<ConfigurationFile> content = Optional.empty();
    try {
      content = Optional.of(ConfigurationFile.read(fileName, text.getFullText().toString()));
    } catch (UnreadableFileException e) {
      var message = "%s is not examined, it cannot be read: %s".formatted(fileName, e.getMessage());
      add(e.line(), e.column(), UNREADABLE, SeverityLevel.INFO, message);
    }
    lastRead = new LastRead(new WeakReference<>(text), content);
    return content;
  }

  /**
   * Not through {@code log}, which knows neither a severity of its own nor columns that count a tab
   * as one.
   */
  private void add(int line, int column, String key, SeverityLevel severity, String message) {
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
            getCustomMessages().get(key)));
  }
}
