package dev.breakwater.report;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;

/**
 * The part of SARIF 2.1.0 that the suite writes. Names and meanings are those of the standard; null
 * is left out.
 */
final class Sarif {
  private Sarif() {}

  record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {}

  record Run(
      Tool tool,
      List<Invocation> invocations,
      Map<String, ArtifactLocation> originalUriBaseIds,
      String columnKind,
      List<Result> results) {}

  record Tool(Driver driver) {}

  record Driver(
      String name,
      String version,
      String informationUri,
      List<ReportingDescriptor> rules,
      List<ReportingDescriptor> notifications) {}

  record ReportingDescriptor(
      String id,
      Message shortDescription,
      Message fullDescription,
      String helpUri,
      Message help,
      Configuration defaultConfiguration,
      Properties properties) {}

  record Configuration(String level) {}

  record Properties(List<String> tags) {}

  record Message(String text, String markdown) {
    Message(String text) {
      this(text, null);
    }
  }

  record Invocation(
      boolean executionSuccessful,
      List<Notification> toolExecutionNotifications,
      CostProperties properties) {}

  /** What the run cost, which the format has no words for; all in milliseconds. */
  record CostProperties(
      double compilationMillis, double rulesMillis, Map<String, Double> millisByRule) {}

  record Notification(
      Reference descriptor,
      Reference associatedRule,
      String level,
      Message message,
      List<Location> locations) {}

  record Reference(String id, Integer index) {}

  record Result(
      String ruleId,
      Integer ruleIndex,
      String level,
      Message message,
      List<Location> locations,
      Map<String, String> partialFingerprints,
      String baselineState,
      List<Fix> fixes) {}

  record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  record ArtifactLocation(String uri, String uriBaseId, Message description) {}

  record LogicalLocation(String fullyQualifiedName, String kind) {}

  record Region(Integer startLine, Integer startColumn, Integer endLine, Integer endColumn) {}

  record Fix(Message description, List<ArtifactChange> artifactChanges) {}

  record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  record Replacement(Region deletedRegion, Message insertedContent) {}
}
