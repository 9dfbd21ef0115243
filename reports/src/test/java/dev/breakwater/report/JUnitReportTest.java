package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JUnitReportTest {
  @TempDir private Path folder;

  @Test
  void surefireReadsAFailedTestForEachFinding() throws Exception {
    var cases = surefire(Sample.typical(folder).input());
    var failed = cases.stream().filter(ReportTestCase::hasFailure).toList();
    assertEquals(5, failed.size());
    var first =
        failed.stream()
            .filter(c -> c.getName().equals(Sample.EVENTS + ":17:5"))
            .findFirst()
            .orElseThrow();
    assertEquals("breakwater.SendResultIgnored", first.getFullClassName());
    assertEquals("warning", first.getFailureType());
    assertTrue(first.getFailureMessage().startsWith("The result of send is dropped"));
  }

  @Test
  void whatFailsNoBuildOrWasNotLookedAtIsSkipped() throws Exception {
    var skipped =
        surefire(Sample.typical(folder).input()).stream()
            .filter(ReportTestCase::hasSkipped)
            .map(ReportTestCase::getFullClassName)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "breakwater.HttpClientWithoutTimeout",
            "breakwater.NotAnalysed",
            "breakwater.NotAnalysed",
            "breakwater.SuppressionWithoutReason"),
        skipped);
  }

  @Test
  void whatTheBaselineListsIsSkipped() throws Exception {
    var input = Sample.typical(folder).input();
    var known =
        input.comparedWith(
            Baseline.of(Sample.modules(input.findings()))
                .compare(Sample.modules(input.findings()), e -> true, path -> true));
    assertFalse(surefire(known).stream().anyMatch(ReportTestCase::hasFailure));
    assertEquals(surefire(input).size(), surefire(known).size());
  }

  @Test
  void aModuleWithoutFindingsPasses() throws Exception {
    var cases = surefire(new Sample(folder).input());
    assertEquals(2, cases.size());
    assertTrue(cases.stream().allMatch(ReportTestCase::isSuccessful));
  }

  @Test
  void aModuleWhoseAnalysisFailedIsAnError() throws Exception {
    var input = new Sample(folder).input();
    var failed = Sample.without(input, new LeftOut("com.acme:web", "out of memory", true));
    assertEquals(1, surefire(failed).stream().filter(ReportTestCase::hasError).count());
    var absent = Sample.without(input, new LeftOut("com.acme:web", "not in this build", false));
    assertEquals(0, surefire(absent).stream().filter(ReportTestCase::hasError).count());
  }

  @Test
  void hasASuiteForEachModuleThatCountsItsTests() throws Exception {
    var suites = document(Sample.typical(folder).input()).getElementsByTagName("testsuite");
    assertEquals(2, suites.getLength());
    var orders = (Element) suites.item(0);
    assertEquals("com.acme:orders", orders.getAttribute("name"));
    assertEquals("5", orders.getAttribute("tests"));
    assertEquals("4", orders.getAttribute("failures"));
    assertEquals("1", orders.getAttribute("skipped"));
  }

  @Test
  void hasTheShapeThatReadersShare() throws Exception {
    var input = Sample.typical(folder).input();
    var all = Sample.without(input, new LeftOut("com.acme:web", "out of memory", true));
    assertDoesNotThrow(() -> validate(Files.readString(write(all, "out.xml"))));
  }

  @Test
  void theSchemaIsNotBlind() throws Exception {
    var text = Files.readString(write(Sample.typical(folder).input(), "out.xml"));
    assertThrows(SAXException.class, () -> validate(text.replace("classname=", "class=")));
    assertThrows(SAXException.class, () -> validate(text.replace("failures=\"4\"", "")));
  }

  @ParameterizedTest
  @MethodSource("dev.breakwater.report.Sample#oddTexts")
  void keepsEveryTextThatXmlCanHold(String text) throws Exception {
    var odd = Sample.finding("orders/Größe \"1\" & <2>.java", Severity.ERROR, text);
    var document = document(Sample.with(new Sample(folder).input(), odd));
    var failure = (Element) document.getElementsByTagName("failure").item(0);
    var expected =
        text.replaceAll("\r\n?", "\n").replaceAll("[\\x{0}\\x{1b}\\x{fffe}]|\\p{Cs}", "\ufffd");
    assertEquals(
        expected + "\n" + odd.path() + ":1\nhttps://breakwater.dev/rules/SendResultIgnored",
        failure.getTextContent());
    assertEquals(expected.replaceAll("[\n\t]", " "), failure.getAttribute("message"));
    assertEquals(odd.path() + ":1:1", ((Element) failure.getParentNode()).getAttribute("name"));
  }

  @Test
  void isTheSameForTheSameInput() throws IOException {
    var first = write(Sample.typical(folder.resolve("a")).input(), "a.xml");
    var second = write(Sample.typical(folder.resolve("b")).input(), "b.xml");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private List<ReportTestCase> surefire(ReportInput input) throws Exception {
    var file = write(input, "surefire/TEST-breakwater.xml");
    return new SurefireReportParser(List.of(file.getParent().toFile()), new NullConsoleLogger())
        .parseXMLReportFiles().stream()
            .map(ReportTestSuite::getTestCases)
            .flatMap(List::stream)
            .toList();
  }

  private org.w3c.dom.Document document(ReportInput input) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(write(input, "out.xml").toFile());
  }

  private static void validate(String text) throws SAXException, IOException {
    SchemaFactory.newDefaultInstance()
        .newSchema(JUnitReportTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(text)));
  }

  private Path write(ReportInput input, String name) throws IOException {
    var file = folder.resolve(name);
    JUnitReport.write(input, file);
    return file;
  }
}
