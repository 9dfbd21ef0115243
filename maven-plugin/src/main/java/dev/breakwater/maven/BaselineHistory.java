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
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The states that git has of a baseline.
 *
 * @param states from the oldest to what the working tree has, one a day at most
 * @param unread how many of the commits that changed it hold something else under its name
 */
record BaselineHistory(List<State> states, int unread) {
  /** More than anybody looks at; a chart of more would be a wall. */
  private static final int MOST = 60;

  /**
   * Reads the history of a file, newest first and no further back than {@value #MOST} states.
   *
   * @throws MojoExecutionException if there is none, saying what to do
   * @throws IOException if the repository or the file cannot be read
   */
  static BaselineHistory of(Path file) throws MojoExecutionException, IOException {
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
      return read(repository, walk, path, file);
    }
  }

  private static BaselineHistory read(Repository repository, RevWalk walk, String path, Path file)
      throws IOException {
    var states = new ArrayDeque<State>();
    int unread = 0;
    var today = State.of(LocalDate.now(ZoneOffset.UTC), Baseline.read(file));
    var head = repository.resolve(Constants.HEAD);
    if (head != null) {
      walk.markStart(walk.parseCommit(head));
      walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
      for (var commit : walk) {
        var day =
            commit.getCommitterIdent().getWhenAsInstant().atZone(ZoneOffset.UTC).toLocalDate();
        boolean earlierThatDay = !states.isEmpty() && states.getFirst().day().equals(day);
        if (earlierThatDay) {
          continue;
        }
        var blob = blob(repository, commit, path);
        if (blob == null) {
          continue;
        }
        try {
          var text = new String(repository.open(blob).getBytes(), StandardCharsets.UTF_8);
          states.addFirst(State.of(day, Baseline.parse(path, text.lines().toList())));
        } catch (IOException e) {
          // somebody has committed the marks of a merge, say; the others tell enough
          unread++;
        }
        if (states.size() == MOST) {
          break;
        }
      }
    }
    var all = new ArrayList<>(states);
    if (all.isEmpty() || !all.get(all.size() - 1).counts().equals(today.counts())) {
      all.add(today);
    }
    return new BaselineHistory(all, unread);
  }

  /** What a commit has at a path; null if it has deleted it. */
  private static ObjectId blob(Repository repository, RevCommit commit, String path)
      throws IOException {
    try (var tree = TreeWalk.forPath(repository, path, commit.getTree())) {
      return tree == null ? null : tree.getObjectId(0);
    }
  }
}
