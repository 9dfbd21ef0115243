package dev.breakwater.analyzer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of an analysis: the project's, without those that would change what is analysed or
 * reported.
 */
final class JavacOptions {
  /** Options with their value in the next argument. */
  private static final Set<String> DROPPED_WITH_VALUE =
      Set.of("-d", "-s", "-h", "-encoding", "-Xmaxerrs", "-Xmaxwarns");

  private static final Pattern DROPPED =
      Pattern.compile(
          "-Werror|-Xlint.*|-Xdoclint.*|-Xplugin.*|-XD.*|-J.*|-Xep.*|-proc:only|-implicit:.*|--should-stop.*");

  private JavacOptions() {}

  static List<String> of(List<String> project, Path output) {
    var options = new ArrayList<String>();
    for (var i = 0; i < project.size(); i++) {
      var option = project.get(i);
      if (DROPPED_WITH_VALUE.contains(option)) {
        i++;
      } else if (!DROPPED.matcher(option).matches()) {
        options.add(option);
      }
    }
    options.addAll(
        List.of(
            // What Error Prone asks of its host; and nothing is generated, errors or not.
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "--should-stop=ifNoError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xmaxerrs",
            "1000000",
            "-Xmaxwarns",
            "1000000",
            "-nowarn",
            "-implicit:none",
            "-d",
            output.resolve("classes").toString(),
            "-s",
            output.resolve("sources").toString(),
            "-h",
            output.resolve("headers").toString()));
    return options;
  }
}
