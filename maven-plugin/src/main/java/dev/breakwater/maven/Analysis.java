package dev.breakwater.maven;

import dev.breakwater.analyzer.client.AnalyzerException;
import dev.breakwater.analyzer.protocol.ModuleResult;
import java.util.List;

/** Analyses a module. */
interface Analysis {
  ModuleResult of(List<Work> works) throws AnalyzerException;
}
