package dev.breakwater.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

@EnabledIf(
    value = "dev.breakwater.report.Browser#isThere",
    disabledReason = "There is no chromium with its chromedriver on the PATH.")
class HtmlReportInBrowserTest {
  private static final int WIDE = 1400;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path report;
  private static Path large;

  @BeforeAll
  static void writeReports() throws IOException {
    browser = Browser.start();
    var input = Sample.typical(folder.resolve("typical")).input();
    var known =
        Baseline.of(Sample.modules(input.findings().subList(2, 6)))
            .compare(Sample.modules(input.findings()), e -> true, path -> true);
    report = folder.resolve("report.html");
    HtmlReport.write(input.comparedWith(known), report);
    large = folder.resolve("large.html");
    HtmlReport.write(Sample.large(folder.resolve("large"), 10_000).input(), large);
  }

  @AfterAll
  static void quit() {
    browser.close();
  }

  @BeforeEach
  void forget() {
    browser.prefers("light");
    browser.isWide(WIDE);
    browser.console();
    browser.requests();
  }

  @AfterEach
  void hasNothingOnTheConsoleAndAsksForNothing() {
    assertEquals(List.of(), browser.console());
    assertEquals(
        List.of(),
        browser.requests().stream().filter(r -> !r.matches("about:blank|file:.*\\.html")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "theme=messaging, 3 of 6 findings",
    "theme=messaging&theme=timing, 4 of 6 findings",
    "level=mastery, 1 of 6 findings",
    "rule=SendResultIgnored, 2 of 6 findings",
    "text=billing%2F, 1 of 6 findings",
    "text=swallows, 1 of 6 findings",
    "text=republish+broker, 1 of 6 findings",
    "state=new, 2 of 6 findings",
    "theme=messaging&level=practice&text=application.yml, 1 of 6 findings",
    "theme=timing&level=mastery, 0 of 6 findings",
    "'', 6 findings"
  })
  void takesItsFiltersFromTheAddress(String fragment, String shown) {
    browser.open(report, fragment);
    assertEquals(shown, browser.find("#shown").getText());
    assertEquals(
        shown.replaceAll(" .*", ""), String.valueOf(browser.texts(".finding .place").size()));
    assertEquals(shown.startsWith("0"), browser.find(".nothing").isDisplayed());
  }

  @Test
  void keepsItsFiltersInTheAddress() {
    browser.open(report, "");
    browser.find("[name=theme][value=messaging]").click();
    browser.find("[name=level][value=practice]").click();
    browser.find("#text").sendKeys("orders/ a");
    assertEquals("text=orders%2F+a&level=practice&theme=messaging", browser.fragment());
    assertEquals(List.of("application.yml:8"), browser.texts(".finding .place"));
    assertEquals(List.of("1 of 3 findings"), browser.texts("h2 .count"));
    browser.find("[type=reset]").click();
    assertEquals("6 findings", browser.find("#shown").getText());
    assertEquals("", browser.fragment());
  }

  @Test
  void aNumberOfTheSummaryLeadsToItsFindings() {
    browser.open(report, "");
    browser.find("a[href='#theme=messaging&level=fundamentals']").click();
    assertEquals("2 of 6 findings", browser.find("#shown").getText());
    assertTrue(browser.find("[name=theme][value=messaging]").isSelected());
    assertEquals("findings", browser.run("return document.activeElement.id"));
  }

  @Test
  void aLinkToAFindingShowsItWhateverIsFiltered() {
    browser.open(large, "level=mastery");
    assertEquals("2,000 of 10,000 findings", browser.find("#shown").getText());
    browser.run("location.hash = document.querySelector('#messaging .finding').id");
    browser.await("setTimeout(done)");
    assertEquals("10,000 findings", browser.find("#shown").getText());
    assertTrue(browser.find("#messaging .finding").isDisplayed());
    assertEquals(browser.fragment(), browser.run("return document.activeElement.id"));
  }

  @Test
  void isUsedByKeyboardAlone() {
    browser.open(large, "");
    browser.press(Keys.TAB);
    assertTrue(browser.find(".skip:focus").isDisplayed());
    browser.tabTo("#text");
    browser.press("Events1999");
    assertEquals("5 of 10,000 findings", browser.find("#shown").getText());
    browser.tabTo("[name=level][value=fundamentals]");
    browser.press(Keys.SPACE);
    assertEquals("2 of 10,000 findings", browser.find("#shown").getText());
    browser.tabTo("[type=reset]");
    browser.press(Keys.ENTER);
    assertEquals("10,000 findings", browser.find("#shown").getText());
    browser.tabTo("#collapse");
    browser.press(Keys.ENTER);
    browser.tabTo("#rule-SendResultIgnored > summary");
    assertFalse(browser.find("#rule-SendResultIgnored .finding").isDisplayed());
    browser.press(Keys.ENTER);
    assertTrue(browser.find("#rule-SendResultIgnored .finding").isDisplayed());
  }

  @ParameterizedTest
  @CsvSource({"light, 1400", "dark, 1400", "light, 390", "dark, 390"})
  void hasNoBarrier(String colorScheme, int width) throws IOException {
    browser.prefers(colorScheme);
    browser.isWide(width);
    browser.open(report, "");
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertEquals(List.of(), browser.barriers());
    assertEquals(
        Boolean.TRUE, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
  }

  @Test
  void hasTheRulesPageBesideItsFindingsWhereThereIsRoom() {
    browser.open(report, "");
    var page = browser.find("#rule-SendResultIgnored .page").getRect();
    var files = browser.find("#rule-SendResultIgnored .files").getRect();
    assertEquals(files.y, page.y);
    assertTrue(files.x + files.width <= page.x);
    browser.isWide(700);
    browser.open(report, "");
    assertEquals(
        Boolean.FALSE,
        browser.run("return document.querySelector('#rule-SendResultIgnored .page').open"));
  }

  @Test
  void numbersTheLinesAndMarksTheRange() {
    browser.open(report, "rule-SendResultIgnored");
    var counted =
        "return getComputedStyle(document.querySelector('#rule-SendResultIgnored pre.code'))"
            + ".counterReset";
    assertEquals("line 13", browser.run(counted));
    assertEquals(
        "kafka.send(\"orders.placed\", event.orderId(), event)",
        browser.find("#rule-SendResultIgnored mark").getText());
  }

  @Test
  void isQuickWithTenThousandFindings() {
    long start = System.nanoTime();
    browser.open(large, "");
    browser.await("requestAnimationFrame(() => setTimeout(done))");
    long loaded = (System.nanoTime() - start) / 1_000_000;
    assertTrue(loaded < 10_000, () -> "milliseconds to load: " + loaded);
    var filter =
        """
        const field = document.getElementById('text');
        const start = performance.now();
        field.value = '%s';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.offsetHeight;
        return Math.round(performance.now() - start);
        """;
    for (var text : List.of("publish", "Events1", "Events19", "")) {
      long took = (Long) browser.run(filter.formatted(text));
      assertTrue(took < 2_000, () -> "milliseconds to filter by '" + text + "': " + took);
    }
  }
}
