package dev.breakwater.analyzer.rules;

import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.FileText;
import dev.breakwater.checkstyle.Summary;
import java.io.File;

/** Reports entries of configuration files that contain the mark. */
@Summary(value = "A key with the mark", triggers = "mark")
public final class MarkedKeyCheck extends AbstractFileSetCheck {
  public MarkedKeyCheck() {
    setFileExtensions("properties", "yml", "yaml");
  }

  @Override
  protected void processFiltered(File file, FileText text) {
    for (var i = 0; i < text.size(); i++) {
      if (text.get(i).contains("mark")) {
        log(i + 1, text.get(i).indexOf("mark"), "marked.key");
      }
    }
  }
}
