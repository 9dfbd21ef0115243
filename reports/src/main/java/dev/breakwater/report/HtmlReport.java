package dev.breakwater.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.rendering.FlatHtml;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The report for people: one HTML file that needs nothing else. Its content security policy allows
 * its own script and nothing from anywhere else, so that even an escaping mistake could not run
 * what an analysed source holds.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /**
   * Writes the report, whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(ReportInput input, Path file) throws IOException {
    var script = resource("report.js");
    var page = html(headOf(input, script), bodyOf(input, script)).withLang("en");
    WholeFile.write(
        file,
        writer -> {
          writer.write(document().render());
          page.render(FlatHtml.into(writer));
        });
  }

  private static HeadTag headOf(ReportInput input, String script) throws IOException {
    var policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(sha256(script));
    return head(
        meta().withCharset("utf-8"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(policy),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        title(project(input) + ": Breakwater report"),
        style().with(rawHtml(resource("report.css"))));
  }

  private static BodyTag bodyOf(ReportInput input, String script) {
    boolean calm = input.findings().isEmpty();
    return body(
        iff(!calm, a("Skip to the findings").withHref("#findings").withClass("skip")),
        header(h1(project(input)), p("Breakwater " + input.suiteVersion())),
        main(
            new SummarySection(input).content(),
            iff(
                !calm,
                div(new FilterForm(input).content(), new FindingsSection(input).content())
                    .withClass("results"))),
        script().with(rawHtml(script)));
  }

  private static String project(ReportInput input) {
    var name = input.root().toAbsolutePath().normalize().getFileName();
    return name == null ? "Breakwater" : name.toString();
  }

  private static String resource(String name) throws IOException {
    try (var in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String sha256(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
