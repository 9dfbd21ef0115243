package dev.breakwater.maven;

import dev.breakwater.analyzer.client.Jdk;
import dev.breakwater.analyzer.protocol.Request;
import java.nio.file.Path;
import java.util.List;

/**
 * One request, where it is done, and what its answer depends on.
 *
 * @param inputs files, folders and jars whose content matters
 * @param signatures folders of class files that are only compiled against
 */
record Work(Request request, Jdk jdk, List<Path> inputs, List<Path> signatures) {}
