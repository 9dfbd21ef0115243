package dev.breakwater.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what a run of Checkstyle logs. */
final class Audit implements AuditListener {
  private final List<AuditEvent> events = new ArrayList<>();

  private Audit() {}

  static List<AuditEvent> of(Configuration configuration, Path... files)
      throws CheckstyleException {
    var checker = new Checker();
    checker.setModuleClassLoader(Audit.class.getClassLoader());
    checker.configure(configuration);
    var audit = new Audit();
    checker.addListener(audit);
    checker.process(Stream.of(files).map(Path::toFile).toList());
    checker.destroy();
    return audit.events;
  }

  @Override
  public void auditStarted(AuditEvent event) {}

  @Override
  public void auditFinished(AuditEvent event) {}

  @Override
  public void fileStarted(AuditEvent event) {}

  @Override
  public void fileFinished(AuditEvent event) {}

  @Override
  public void addError(AuditEvent event) {
    events.add(event);
  }

  @Override
  public void addException(AuditEvent event, Throwable problem) {
    throw new AssertionError(problem);
  }
}
