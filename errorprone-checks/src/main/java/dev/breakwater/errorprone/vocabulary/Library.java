package dev.breakwater.errorprone.vocabulary;

/**
 * A library that a vocabulary class knows, and the versions between which its names hold.
 *
 * @param coordinates {@code groupId:artifactId}
 * @param oldest the oldest supported version
 * @param newest the newest version that was verified
 */
public record Library(String coordinates, String oldest, String newest) {}
