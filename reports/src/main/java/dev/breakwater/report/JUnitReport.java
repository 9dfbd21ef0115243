package dev.breakwater.report;

import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for CI servers that know no findings but tests: JUnit XML, a suite for each module. A
 * finding is a test that failed; one that fails no build, for it is known or a suggestion, is a
 * test that was skipped, as is what could not be looked at.
 */
public final class JUnitReport {
  /** What XML 1.0 cannot hold, escaped or not. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private enum Outcome {
    PASSED(""),
    FAILED("failure"),
    SKIPPED("skipped"),
    BROKEN("error");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  /**
   * One test.
   *
   * @param type of the failure or error, in SARIF's words
   * @param message its first line
   * @param detail all of it
   */
  private record Case(
      String group, String name, Outcome outcome, String type, String message, String detail) {
    private static Case other(String group, String name, Outcome outcome, String message) {
      return new Case(group, name, outcome, Severity.ERROR.sarif(), message, message);
    }
  }

  private final ReportInput input;
  private final XMLStreamWriter xml;

  private JUnitReport(ReportInput input, XMLStreamWriter xml) {
    this.input = input;
    this.xml = xml;
  }

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    WholeFile.write(
        file,
        writer -> {
          try {
            // The JDK's own, for Maven's class path may hold others.
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new JUnitReport(input, xml).document();
            xml.flush();
          } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  private void document() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine();
    xml.writeStartElement("testsuites");
    for (var module : input.modules()) {
      suite(module.module(), cases(module));
    }
    for (var module : input.leftOut()) {
      var outcome = module.failed() ? Outcome.BROKEN : Outcome.SKIPPED;
      suite(
          module.module(),
          List.of(Case.other("LeftOut", module.module(), outcome, module.reason())));
    }
    newLine();
    xml.writeEndElement();
    newLine();
    xml.writeEndDocument();
  }

  private List<Case> cases(ModuleResult module) {
    var cases = new ArrayList<Case>();
    module.findings().forEach(f -> cases.add(test(f)));
    for (var file : module.notAnalysed()) {
      cases.add(Case.other("NotAnalysed", place(file), Outcome.SKIPPED, file.reason()));
    }
    for (var failure : module.ruleFailures()) {
      cases.add(Case.other(failure.rule(), failure.path(), Outcome.SKIPPED, failure.error()));
    }
    if (cases.isEmpty()) {
      cases.add(Case.other("NothingFound", module.module(), Outcome.PASSED, ""));
    }
    return cases;
  }

  private Case test(Finding finding) {
    var fails = input.isNew(finding) && finding.severity() != Severity.SUGGESTION;
    var place = finding.path() + ":" + finding.range().startLine();
    return new Case(
        finding.rule(),
        place + ":" + finding.range().startColumn(),
        fails ? Outcome.FAILED : Outcome.SKIPPED,
        finding.severity().sarif(),
        finding.message(),
        String.join("\n", finding.message(), place, RulePage.address(finding.rule())));
  }

  private static String place(Event.NotAnalysed file) {
    return file.path() + (file.line() > 0 ? ":" + file.line() : "");
  }

  private void suite(String name, List<Case> cases) throws XMLStreamException {
    newLine();
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, Outcome.FAILED));
    attribute("errors", count(cases, Outcome.BROKEN));
    attribute("skipped", count(cases, Outcome.SKIPPED));
    // Required by consumers; a true one would make every report differ.
    attribute("time", "0");
    for (var one : cases) {
      test(one);
    }
    newLine();
    xml.writeEndElement();
  }

  private static String count(List<Case> cases, Outcome outcome) {
    return String.valueOf(cases.stream().filter(c -> c.outcome() == outcome).count());
  }

  private void test(Case test) throws XMLStreamException {
    newLine();
    xml.writeStartElement("testcase");
    attribute("classname", "breakwater." + test.group());
    attribute("name", test.name());
    attribute("time", "0");
    if (test.outcome() != Outcome.PASSED) {
      xml.writeStartElement(test.outcome().element);
      attribute("message", test.message());
      if (test.outcome() != Outcome.SKIPPED) {
        attribute("type", test.type());
      }
      xml.writeCharacters(legal(test.detail()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("\uFFFD");
  }
}
