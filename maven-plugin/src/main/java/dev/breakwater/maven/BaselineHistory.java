package dev.breakwater.maven;

import dev.breakwater.report.Baseline;
import dev.breakwater.report.Progress.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The states that git has of a baseline.
 *
 * @param states from the oldest to what the working tree has, one a day at most
 * @param unread how many of the commits that changed it hold something else under its name
 */
record BaselineHistory(List<State> states, int unread) {
  /** More than anybody looks at; a chart of more would be a wall. */
  private static final int MOST = 60;

  /** How many commits a report that is about something else looks at, which takes some 0.1 s. */
  private static final int RECENT = 1_000;

  /**
   * Reads the history of a file, newest first and no further back than {@value #MOST} states.
   *
   * @throws MojoExecutionException if there is none, saying what to do
   * @throws IOException if the repository or the file cannot be read
   */
  static BaselineHistory of(Path file) throws MojoExecutionException, IOException {
    return of(file, Integer.MAX_VALUE);
  }

  /**
   * What recent commits have of a file; nothing if that cannot be told, which is no trouble here.
   */
  static List<State> recent(Path file) {
    try {
      return of(file, RECENT).states();
    } catch (MojoExecutionException | IOException e) {
      return List.of();
    }
  }

  private static BaselineHistory of(Path file, int commits)
      throws MojoExecutionException, IOException {
    if (!Files.exists(file)) {
      throw new MojoExecutionException(
          "There is no "
              + file.getFileName()
              + ", so there is no progress to tell of. Record one with the goal baseline, and commit it.");
    }
    var builder =
        new FileRepositoryBuilder().findGitDir(file.toAbsolutePath().getParent().toFile());
    if (builder.getGitDir() == null) {
      throw new MojoExecutionException(
          file.getFileName() + " is in no Git repository, so nobody knows what it once was.");
    }
    try (var repository = builder.build();
        var walk = new RevWalk(repository)) {
      if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
        throw new MojoExecutionException(
            "This clone is shallow and lacks what the baseline once was."
                + ChangedLines.WHOLE_HISTORY);
      }
      var path =
          repository
              .getWorkTree()
              .toPath()
              .toRealPath()
              .relativize(file.toRealPath())
              .toString()
              .replace('\\', '/');
      return read(repository, walk, path, file, commits);
    }
  }

  private static BaselineHistory read(
      Repository repository, RevWalk walk, String path, Path file, int commits) throws IOException {
    var history = new BaselineHistory(new ArrayList<>(), 0);
    var head = repository.resolve(Constants.HEAD);
    if (head != null) {
      // what side branches had is told by the merge that brought it
      walk.setFirstParent(true);
      walk.markStart(walk.parseCommit(head));
      history = states(repository, walk, path, commits);
    }
    var all = new ArrayList<>(history.states());
    var present = Baseline.read(file);
    if (all.isEmpty() || !all.get(all.size() - 1).counts().equals(present.counts())) {
      all.add(State.of(LocalDate.now(ZoneOffset.UTC), present));
    }
    return new BaselineHistory(all, history.unread());
  }

  /** What the commits of a walk have at a path, each with the day of the commit that brought it. */
  private static BaselineHistory states(
      Repository repository, RevWalk walk, String path, int commits) throws IOException {
    var states = new ArrayDeque<State>();
    int unread = 0;
    int seen = 0;
    ObjectId blob = null;
    LocalDate day = null;
    for (var commit = walk.next(); ; commit = walk.next()) {
      boolean more = commit != null && seen++ < commits && states.size() < MOST;
      var earlier = more ? blob(repository, commit, path) : null;
      if (blob != null && !blob.equals(earlier)) {
        try {
          var text = new String(repository.open(blob).getBytes(), StandardCharsets.UTF_8);
          var state = State.of(day, Baseline.parse(path, text.lines().toList()));
          // of several states of a day the last one counts, which was met first
          if (states.isEmpty() || !states.getFirst().day().equals(day)) {
            states.addFirst(state);
          }
        } catch (IOException e) {
          // somebody has committed the marks of a merge, say; the others tell enough
          unread++;
        }
      }
      if (!more) {
        return new BaselineHistory(List.copyOf(states), unread);
      }
      blob = earlier;
      day = commit.getCommitterIdent().getWhenAsInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
  }

  /** What a commit has at a path; null if it has deleted it. */
  private static ObjectId blob(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (var tree = TreeWalk.forPath(repository, path, commit.getTree())) {
      return tree == null ? null : tree.getObjectId(0);
    }
  }
}
