package dev.breakwater.report;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** Chromium without a window, as far as the tests of the HTML report need it. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final ChromeDriver driver;

  private Browser(File chromium, File chromedriver) {
    var options = new ChromeOptions();
    options.setBinary(chromium);
    // In a container the sandbox has no rights, and shared memory is small.
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    var service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build();
    driver = new ChromeDriver(service, options);
  }

  /** Whether {@link #start} finds what it needs on the PATH. */
  static boolean isThere() {
    return chromium().isPresent() && chromedriver().isPresent();
  }

  static Browser start() {
    return new Browser(chromium().orElseThrow(), chromedriver().orElseThrow());
  }

  private static Optional<File> chromium() {
    return NAMES.stream().map(Browser::onPath).flatMap(Optional::stream).findFirst();
  }

  private static Optional<File> chromedriver() {
    return onPath("chromedriver");
  }

  private static Optional<File> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  /** Opens a file, at a place in it or with a state of its filters. */
  void open(Path file, String fragment) {
    // Else an address that differs in the fragment only would not load the file again.
    driver.get("about:blank");
    driver.get(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
  }

  void prefers(String colorScheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
  }

  void isWide(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The value of a script; a number as a Long. */
  Object run(String script) {
    return driver.executeScript(script);
  }

  /** The value that a script hands to the function {@code done}. */
  Object await(String script) {
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses the tab key until an element has the focus; fails after a hundred times. */
  void tabTo(String selector) {
    for (int i = 0; i < 100; i++) {
      if (Boolean.TRUE.equals(run("return document.activeElement.matches(\"" + selector + "\")"))) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("the tab key does not lead to " + selector);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The texts of the elements that can be seen. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  /** The part of the address behind its {@code #}. */
  String fragment() {
    return (String) run("return location.hash.slice(1)");
  }

  /** What the page and the browser wrote to the console since asked last. */
  List<String> console() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since asked last. */
  List<String> requests() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
        .map(entry -> entry.getAsJsonObject("message"))
        .filter(m -> m.get("method").getAsString().equals("Network.requestWillBeSent"))
        .map(m -> m.getAsJsonObject("params").getAsJsonObject("request"))
        .map((JsonObject request) -> request.get("url").getAsString())
        .toList();
  }

  /** What axe finds wrong with the page as it stands, a rule of axe and an element each. */
  @SuppressWarnings("unchecked") // what a list of strings becomes on its way out of the browser
  List<String> barriers() throws IOException {
    try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        await(
            """
            axe.run().then(
                result => done(result.violations.flatMap(v => v.nodes.map(
                    n => v.id + ': ' + n.html.slice(0, 200) + ' ' + n.failureSummary))),
                error => done([String(error)]));
            """);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
