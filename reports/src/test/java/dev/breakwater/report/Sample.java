package dev.breakwater.report;

import com.google.gson.Gson;
import dev.breakwater.analyzer.protocol.Catalogue;
import dev.breakwater.analyzer.protocol.Event;
import dev.breakwater.analyzer.protocol.ModuleResult;
import dev.breakwater.core.Finding;
import dev.breakwater.core.Finding.Edit;
import dev.breakwater.core.Finding.Fix;
import dev.breakwater.core.Finding.Range;
import dev.breakwater.core.Fingerprint;
import dev.breakwater.core.Level;
import dev.breakwater.core.RuleFacts;
import dev.breakwater.core.RulePage;
import dev.breakwater.core.Severity;
import dev.breakwater.core.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A reactor of two modules with sources on disk, and what an analysis might say about it. */
final class Sample {
  static final String EVENTS = "orders/src/main/java/com/acme/orders/OrderEvents.java";
  static final String LISTENER = "orders/src/main/java/com/acme/orders/PaymentListener.java";
  static final String CONFIG = "orders/src/main/resources/application.yml";
  static final String CLIENT = "billing/src/main/java/com/acme/billing/InvoiceClient.java";
  static final String RECIPIENT = "billing/src/main/java/com/acme/billing/Recipient.java";

  private static final List<RuleFacts> RULES =
      List.of(
          rule(
              "SendResultIgnored",
              Theme.MESSAGING,
              Level.FUNDAMENTALS,
              "The result of an asynchronous send is dropped, so a lost message goes unnoticed"),
          rule(
              "ListenerSwallowsFailure",
              Theme.BOUNDARIES,
              Level.FUNDAMENTALS,
              "A message listener catches a failure, so the message counts as processed"),
          rule(
              "HttpClientWithoutTimeout",
              Theme.TIMING,
              Level.PRACTICE,
              "An HTTP client waits without limit"),
          rule(
              "AutoAcknowledgeInConfig",
              Theme.MESSAGING,
              Level.PRACTICE,
              "Messages are acknowledged before they are processed"),
          rule(
              "SuppressionWithoutReason",
              Theme.SUPPRESSIONS,
              Level.MASTERY,
              "A suppression does not say why"));

  private final Path root;
  private final Catalogue catalogue;
  private final Map<String, List<Finding>> findings = new TreeMap<>();
  private final List<Event.NotAnalysed> notAnalysed = new ArrayList<>();
  private final List<Event.RuleFailed> failures = new ArrayList<>();
  private final Map<String, Integer> notCovered = new TreeMap<>();
  private final Map<String, Fingerprint> fingerprints = new TreeMap<>();

  /** A sample with sources but without findings. */
  Sample(Path folder) throws IOException {
    root = folder.resolve("shop");
    for (var path : List.of(EVENTS, LISTENER, CONFIG, CLIENT, RECIPIENT)) {
      var file = root.resolve(path);
      Files.createDirectories(file.getParent());
      try (var in = getClass().getResourceAsStream("project/shop/" + path)) {
        Files.write(file, in.readAllBytes());
      }
    }
    catalogue = Catalogue.of(List.of(jar(folder.resolve("rules.jar"))));
  }

  /** The findings, failures and gaps of a typical run. */
  static Sample typical(Path folder) throws IOException {
    var sample = new Sample(folder);
    var send = "kafka.send(\"orders.placed\", event.orderId(), event)";
    sample
        .add(
            "SendResultIgnored",
            EVENTS,
            send,
            "com.acme.orders.OrderEvents#publish(OrderPlaced)",
            "The result of send is dropped: if the broker refuses the record nobody learns of it; wait for it or handle"
                + " the failure.",
            sample.replace(EVENTS, send, send + ".join()", "Wait for the broker"))
        .add(
            "SendResultIgnored",
            EVENTS,
            "kafka.send(\n            \"orders.placed\",\n            event.orderId(),\n            event)",
            "com.acme.orders.OrderEvents#republish(Iterable<OrderPlaced>)",
            "The result of send is dropped: if the broker refuses the record nobody learns of it; wait for it or handle"
                + " the failure.")
        .add(
            "ListenerSwallowsFailure",
            LISTENER,
            "catch (RuntimeException e)",
            "com.acme.orders.PaymentListener#on(PaymentSettled)",
            "The listener logs the failure and returns, so the message counts as processed and is lost; rethrow.")
        .add(
            "AutoAcknowledgeInConfig",
            CONFIG,
            "enable-auto-commit: true",
            "spring.kafka.consumer.enable-auto-commit",
            "Offsets are committed by the clock, whether or not the records were processed; set this to false.",
            sample.replace(
                CONFIG,
                "enable-auto-commit: true",
                "enable-auto-commit: false",
                "Commit after processing"))
        .add(
            "HttpClientWithoutTimeout",
            CLIENT,
            "HttpClient.newHttpClient()",
            "com.acme.billing.InvoiceClient",
            "This client has no connect timeout: an unreachable host holds the thread for minutes; set one.",
            new Fix(
                "Connect within two seconds",
                List.of(
                    new Edit(
                        CLIENT,
                        sample.range(CLIENT, "import java.net.http.HttpResponse.BodyHandlers;\n"),
                        "import java.net.http.HttpResponse.BodyHandlers;\nimport java.time.Duration;\n"),
                    new Edit(
                        CLIENT,
                        sample.range(CLIENT, "HttpClient.newHttpClient()"),
                        "HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()"))))
        .add(
            "SuppressionWithoutReason",
            LISTENER,
            "@SuppressWarnings(\"unchecked\")",
            "com.acme.orders.PaymentListener#as(Object)",
            "Say in a comment why the unchecked cast is safe here.");
    sample.notAnalysed.add(
        new Event.NotAnalysed(
            "billing/src/main/java/com/acme/billing/Ledger.java",
            14,
            "cannot find symbol: LedgerMapper"));
    sample.notAnalysed.add(
        new Event.NotAnalysed(
            "billing/src/main/java/com/acme/billing/Tax.java", 0, "cannot find symbol: TaxTable"));
    sample.failures.add(
        new Event.RuleFailed(
            "HttpClientWithoutTimeout", RECIPIENT, "java.lang.NullPointerException: owner"));
    sample.notCovered.put("Kotlin", 12);
    return sample;
  }

  /** Many findings, in many files. */
  static Sample large(Path folder, int count) throws IOException {
    var sample = new Sample(folder);
    var source = Files.readString(sample.root.resolve(EVENTS));
    for (int i = 0; i < count; i++) {
      var path = "orders/src/main/java/com/acme/generated/Events" + i / 5 + ".java";
      if (i % 5 == 0) {
        Files.createDirectories(sample.root.resolve(path).getParent());
        Files.writeString(sample.root.resolve(path), source);
      }
      var statement = "kafka.send(\"orders.placed\", event.orderId(), event)";
      var range = sample.range(EVENTS, statement);
      sample.add(
          RULES.get(i % RULES.size()).id(),
          path,
          range,
          statement,
          "com.acme.generated.Events" + i / 5 + "#publish(OrderPlaced)",
          "The result of send is dropped: if the broker refuses the record nobody learns of it.",
          new Fix("Wait for the broker", List.of(new Edit(path, range, statement + ".join()"))));
    }
    return sample;
  }

  List<Event.RuleFailed> failures() {
    return failures;
  }

  Path root() {
    return root;
  }

  /** Adds a finding at the only place of a file that reads as flagged. */
  Sample add(String rule, String path, String flagged, String symbol, String message, Fix... fixes)
      throws IOException {
    return add(rule, path, range(path, flagged), flagged, symbol, message, fixes);
  }

  Sample add(
      String rule,
      String path,
      Range range,
      String flagged,
      String symbol,
      String message,
      Fix... fixes) {
    var facts = catalogue.rule(rule).orElseThrow();
    var fingerprint =
        fingerprints.computeIfAbsent(path, p -> new Fingerprint()).next(rule, symbol, flagged);
    findings
        .computeIfAbsent(path.substring(0, path.indexOf('/')), module -> new ArrayList<>())
        .add(
            new Finding(
                rule,
                facts.theme(),
                facts.level(),
                facts.severity(),
                path,
                range,
                message,
                List.of(fixes),
                symbol,
                fingerprint,
                fingerprint));
    return this;
  }

  ReportInput input() {
    var modules = new ArrayList<ModuleResult>();
    modules.add(
        new ModuleResult(
            ModuleResult.VERSION,
            "com.acme:orders",
            findings.getOrDefault("orders", List.of()),
            List.of(),
            List.of(),
            Map.of(),
            Map.of("SendResultIgnored", 30_400_000L, "AutoAcknowledgeInConfig", 9_620_000L),
            48,
            1_840));
    modules.add(
        new ModuleResult(
            ModuleResult.VERSION,
            "com.acme:billing",
            findings.getOrDefault("billing", List.of()),
            notAnalysed,
            failures,
            notCovered,
            Map.of("SendResultIgnored", 1_600_000L),
            17,
            660));
    return new ReportInput(root, modules, List.of(), catalogue, "0.1.0");
  }

  Fix replace(String path, String old, String text, String description) throws IOException {
    return new Fix(description, List.of(new Edit(path, range(path, old), text)));
  }

  /** Where a text stands in a file. */
  Range range(String path, String text) throws IOException {
    var bytes = Files.readAllBytes(root.resolve(path));
    var source =
        new String(
            bytes, path.equals(RECIPIENT) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    int start = source.indexOf(text);
    if (start < 0 || source.indexOf(text, start + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in " + path + ": " + text);
    }
    return new Range(
        line(source, start),
        column(source, start),
        line(source, start + text.length()),
        column(source, start + text.length()));
  }

  private static int line(String source, int offset) {
    return 1 + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(String source, int offset) {
    return offset - source.lastIndexOf('\n', offset - 1);
  }

  private static RuleFacts rule(String id, Theme theme, Level level, String summary) {
    var engine = level == Level.MASTERY || id.endsWith("InConfig") ? "checkstyle" : "errorprone";
    var type = "dev.breakwater." + engine + "." + theme.packageName() + "." + id;
    return new RuleFacts(
        id,
        engine,
        type,
        theme,
        level,
        level.severity(),
        summary,
        "sometimes",
        false,
        "0.1",
        List.of());
  }

  private static Path jar(Path file) throws IOException {
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry(Catalogue.RESOURCE));
      jar.write(new Gson().toJson(RULES).getBytes(StandardCharsets.UTF_8));
      for (var rule : RULES) {
        jar.putNextEntry(new ZipEntry(RulePage.resource(rule)));
        try (var in = Sample.class.getResourceAsStream("pages/" + rule.id() + ".md")) {
          in.transferTo(jar);
        }
      }
    }
    return file;
  }

  /** The input with one more finding, of its first module. */
  static ReportInput with(ReportInput input, Finding finding) {
    var modules = new ArrayList<>(input.modules());
    var first = modules.get(0);
    var findings = new ArrayList<>(first.findings());
    findings.add(finding);
    modules.set(
        0,
        new ModuleResult(
            first.version(),
            first.module(),
            findings,
            first.notAnalysed(),
            first.ruleFailures(),
            first.notCovered(),
            first.nanosByRule(),
            first.units(),
            first.millis()));
    return with(input, modules);
  }

  /** These findings as those of one module, which silences nothing. */
  static List<ModuleResult> modules(List<Finding> findings, Event.Suppressed... suppressions) {
    return List.of(
        new ModuleResult(
            ModuleResult.VERSION,
            "com.acme:orders",
            findings,
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            1,
            0,
            List.of(suppressions)));
  }

  /** The input with other modules analysed. */
  static ReportInput with(ReportInput input, List<ModuleResult> modules) {
    return new ReportInput(
        input.root(), modules, input.leftOut(), input.catalogue(), input.suiteVersion());
  }

  /** The input with one more module, which was not analysed. */
  static ReportInput without(ReportInput input, LeftOut module) {
    return new ReportInput(
        input.root(), input.modules(), List.of(module), input.catalogue(), input.suiteVersion());
  }

  /** Texts that one format or another must escape: a few of each kind, then mixtures. */
  static Stream<String> oddTexts() {
    var parts =
        List.of(
            "\"",
            "'",
            "<b>",
            "&amp;",
            "]]>",
            "\n",
            "\r\n",
            "\t",
            "%",
            "%0A",
            "::",
            ",",
            "\\",
            "ö",
            "漢",
            "😀",
            "\u2028",
            "\u0000",
            "\u001b[31m",
            "\ud83d",
            "\udc00",
            "\ufffe",
            " ",
            "plain");
    var random = new Random(1);
    var mixtures =
        Stream.generate(
                () ->
                    random
                        .ints(12, 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining()))
            .limit(100);
    return Stream.concat(parts.stream(), mixtures).map(text -> "It is " + text + " here.");
  }

  /** A finding in the first characters of a file that need not exist. */
  static Finding finding(String path) {
    return finding(path, Severity.WARNING, "The result of send is dropped.");
  }

  static Finding finding(String path, Severity severity, String message) {
    return new Finding(
        "SendResultIgnored",
        Theme.MESSAGING,
        Level.FUNDAMENTALS,
        severity,
        path,
        new Range(1, 1, 1, 8),
        message,
        List.of(),
        "com.acme.Odd#odd()",
        "fedcba9876543210",
        "0123456789abcdef");
  }
}
