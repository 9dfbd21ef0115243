package dev.breakwater.benchmark;

/**
 * What one compilation cost.
 *
 * @param cpuNanos of the compiling thread where compilations share a JVM, of the process otherwise
 * @param memory bytes allocated by the thread, or the process's peak resident set
 */
record Sample(long cpuNanos, long memory) {}
