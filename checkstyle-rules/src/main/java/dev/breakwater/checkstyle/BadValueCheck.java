package dev.breakwater.checkstyle;

import dev.breakwater.checkstyle.config.BadValue;
import dev.breakwater.checkstyle.config.Document;
import dev.breakwater.checkstyle.config.Setting;
import java.util.List;
import java.util.Optional;

/** What rules share that know certain values of certain settings to do harm. */
public abstract class BadValueCheck extends ConfigCheck {
  private final List<BadValue> table;

  /**
   * @param table the first row that fits a setting decides
   */
  protected BadValueCheck(List<BadValue> table) {
    this.table = table;
  }

  final List<BadValue> table() {
    return table;
  }

  @Override
  protected final void examine(Document document) {
    for (var setting : document.settings()) {
      badValue(setting, document).ifPresent(row -> report(setting, row.message(setting)));
    }
  }

  /**
   * What is bad about a setting, if anything is. A rule that has to look at what stands beside it
   * asks more.
   */
  protected Optional<BadValue> badValue(Setting setting, Document document) {
    return table.stream().filter(row -> row.fits(setting)).findFirst();
  }
}
