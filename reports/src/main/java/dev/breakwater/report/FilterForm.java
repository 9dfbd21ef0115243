package dev.breakwater.report;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.breakwater.core.Finding;
import dev.breakwater.core.Level;
import dev.breakwater.core.Theme;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Chooses findings. Shown by the script only, for it does nothing without. */
final class FilterForm {
  private final ReportInput input;
  private final List<Finding> findings;

  FilterForm(ReportInput input) {
    this.input = input;
    this.findings = input.findings();
  }

  DomContent content() {
    return form(
            output().withId("shown"),
            div(
                    label("File or words").withFor("text"),
                    input()
                        .withType("search")
                        .withId("text")
                        .withName("text")
                        .withPlaceholder("orders/ publish")
                        .attr("autocomplete", "off")
                        .attr("spellcheck", "false"))
                .withClass("field"),
            div(label("Rule").withFor("rule"), rules()).withClass("field"),
            choices("Level", "level", Level.values(), Finding::level),
            choices("Theme", "theme", Theme.values(), Finding::theme),
            iff(input.compared().isPresent(), states()),
            div(
                    button("Clear filters").withType("reset"),
                    button("Expand all").withType("button").withId("expand"),
                    button("Collapse all").withType("button").withId("collapse"))
                .withClass("buttons"))
        .withClass("filters")
        .attr("role", "search")
        .attr("aria-label", "Filter the findings")
        .isHidden();
  }

  private DomContent rules() {
    var byTheme =
        findings.stream()
            .collect(
                groupingBy(
                    Finding::theme,
                    TreeMap::new,
                    groupingBy(Finding::rule, TreeMap::new, counting())));
    return select(
            option("All rules").withValue(""),
            each(
                byTheme.entrySet(),
                ofTheme ->
                    optgroup(
                            each(
                                ofTheme.getValue().entrySet(),
                                rule ->
                                    option(
                                            rule.getKey()
                                                + " ("
                                                + Words.number(rule.getValue())
                                                + ")")
                                        .withValue(rule.getKey())))
                        .attr("label", Words.of(ofTheme.getKey()))))
        .withId("rule")
        .withName("rule");
  }

  private <E extends Enum<E>> DomContent choices(
      String title, String name, E[] values, Function<Finding, E> of) {
    var choices = new ArrayList<DomContent>();
    for (var value : values) {
      long count = findings.stream().filter(f -> of.apply(f) == value).count();
      if (count > 0) {
        choices.add(choice(name, Words.of(value), count));
      }
    }
    return fieldset(legend(title), each(choices.stream()));
  }

  private DomContent states() {
    long fresh = findings.stream().filter(input::isNew).count();
    return fieldset(
        legend("Since the baseline"),
        choice("state", "new", fresh),
        choice("state", "known", findings.size() - fresh));
  }

  private static DomContent choice(String name, String value, long count) {
    return label(
            input().withType("checkbox").withName(name).withValue(value),
            span(value).withClass("tag " + value),
            text(" "),
            span(Words.number(count)).withClass("count"))
        .withClass("choice");
  }
}
