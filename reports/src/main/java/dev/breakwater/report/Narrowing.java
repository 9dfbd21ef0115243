package dev.breakwater.report;

/**
 * That only the findings on changed lines are reported.
 *
 * @param since the Git revision since which they have changed, as the user writes it
 * @param hidden how many findings there are on other lines
 */
public record Narrowing(String since, int hidden) {}
