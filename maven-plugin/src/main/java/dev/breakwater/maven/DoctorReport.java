package dev.breakwater.maven;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import dev.breakwater.maven.Diagnosis.State;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the doctor says of a build: each thing once, with the modules that it holds for. */
final class DoctorReport {
  private final Map<Diagnosis, Set<String>> diagnoses = new LinkedHashMap<>();
  private final Set<String> modules = new LinkedHashSet<>();
  private final Set<Snippet> snippets = new LinkedHashSet<>();

  /** Adds what holds for the whole build. */
  void add(Diagnosis diagnosis) {
    diagnoses.computeIfAbsent(diagnosis, d -> new LinkedHashSet<>());
  }

  /** Adds what holds for a module. */
  void add(String module, Diagnosis diagnosis) {
    modules.add(module);
    diagnoses.computeIfAbsent(diagnosis, d -> new LinkedHashSet<>()).add(module);
  }

  void add(Snippet snippet) {
    snippets.add(snippet);
  }

  long failures() {
    return diagnoses.keySet().stream().filter(d -> d.state() == State.FAIL).count();
  }

  /**
   * The report, without a line end at its end.
   *
   * @param style sets off a word, given the state that it stands for
   */
  String text(BiFunction<State, String, String> style) {
    var subjects = diagnoses.keySet().stream().map(Diagnosis::subject).distinct().toList();
    var lines =
        diagnoses.entrySet().stream()
            .sorted(comparingInt(e -> subjects.indexOf(e.getKey().subject())))
            .map(e -> line(e.getKey(), e.getValue(), style))
            .collect(joining("\n"));
    return Stream.concat(
            Stream.of(lines), snippets.stream().map(s -> s.place() + ":\n\n" + s.text()))
        .collect(joining("\n\n"));
  }

  private String line(
      Diagnosis diagnosis, Set<String> of, BiFunction<State, String, String> style) {
    var state = "%-4s".formatted(diagnosis.state().name().toLowerCase(Locale.ROOT));
    return "%s  %-15s  %s%s"
        .formatted(
            style.apply(diagnosis.state(), state),
            diagnosis.subject(),
            diagnosis.text(),
            of.isEmpty() || of.equals(modules) ? "" : " (" + String.join(", ", of) + ")");
  }
}
