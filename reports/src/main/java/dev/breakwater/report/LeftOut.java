package dev.breakwater.report;

/**
 * A module of the project that the reports say nothing about.
 *
 * @param module {@code groupId:artifactId}
 * @param reason why, and what to do about it
 * @param failed whether it should have been analysed
 */
public record LeftOut(String module, String reason, boolean failed) {}
