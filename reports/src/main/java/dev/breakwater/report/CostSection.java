package dev.breakwater.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;

/** What the suite and each of its rules cost, for those who ask. */
final class CostSection {
  private final Cost cost;

  CostSection(ReportInput input) {
    this.cost = Cost.of(input.modules());
  }

  DomContent content() {
    if (cost.nanos() == 0) {
      return text("");
    }
    var rows =
        cost.rules().stream().map(r -> new Table.Row(text(r.rule()), numbers(r.nanos()))).toList();
    return details(
            summary("Cost: " + cost.inWords()),
            div(
                p(
                    "Summed over the modules. A module that has not changed since is not analysed again, and shows what"
                        + " it cost then. The time of a rule about text or settings has its share of reading the files."),
                Table.of("Cost by rule", List.of("Rule", "ms", "% of compilation"), rows)
                    .content()))
        .withClass("cost");
  }

  private List<DomContent> numbers(long nanos) {
    return List.of(text(Cost.millis(nanos)), text(cost.share(nanos)));
  }
}
