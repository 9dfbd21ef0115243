package dev.breakwater.maven;

import dev.breakwater.core.Finding.Range;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffEntry.Side;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.BinaryBlobException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The lines of a working tree that differ from where its branch left another, whether committed or
 * not. A new file differs in all its lines, a renamed one in those that were edited.
 */
final class ChangedLines {
  static final String WHOLE_HISTORY =
      " Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 of GitHub's checkout, or"
          + " GIT_DEPTH: 0 on GitLab.";

  /** The bytes of a file; sources are shorter. */
  private static final int LONGEST = 50 << 20;

  private final Path folder;
  private final Path workTree;

  /** By path inside the repository. */
  private final Map<String, EditList> edits = new HashMap<>();

  private ChangedLines(Path folder, Path workTree) {
    this.folder = folder;
    this.workTree = workTree;
  }

  /**
   * Compares the working tree around a folder with the merge base of its HEAD and a revision.
   *
   * @param revision a branch, tag or commit, in any of Git's notations
   * @param folder to which paths are relative
   * @throws MojoExecutionException if there is nothing to compare with, saying what to do
   * @throws IOException if the repository or the working tree cannot be read
   */
  static ChangedLines since(String revision, Path folder)
      throws MojoExecutionException, IOException {
    var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      throw trouble(
          revision,
          folder.toAbsolutePath().normalize().getFileName()
              + " is in no Git repository. Run it in a clone, or without breakwater.since.");
    }
    try (var repository = builder.build();
        var walk = new RevWalk(repository)) {
      var changed =
          new ChangedLines(folder.toRealPath(), repository.getWorkTree().toPath().toRealPath());
      changed.compare(repository, mergeBase(repository, walk, revision));
      return changed;
    }
  }

  private static RevCommit mergeBase(Repository repository, RevWalk walk, String revision)
      throws MojoExecutionException, IOException {
    var theirs = resolve(repository, revision);
    var ours = repository.resolve(Constants.HEAD);
    if (theirs == null || ours == null) {
      throw trouble(
          revision,
          "there is no such commit here. Name a branch, tag or commit, and fetch it first: git fetch"
              + " origin "
              + revision.replaceFirst("^origin/", "")
              + ".");
    }
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(walk.parseCommit(theirs));
    walk.markStart(walk.parseCommit(ours));
    var base = walk.next();
    if (base == null) {
      var shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
      throw trouble(
          revision,
          shallow
              ? "this clone is shallow and lacks the commit where the branches part."
                  + WHOLE_HISTORY
              : "it shares no history with HEAD. Name a branch that this one comes from.");
    }
    return walk.parseCommit(base);
  }

  private static ObjectId resolve(Repository repository, String revision) throws IOException {
    try {
      return repository.resolve(revision + "^{commit}");
    } catch (RevisionSyntaxException e) {
      return null;
    }
  }

  private static MojoExecutionException trouble(String revision, String what) {
    return new MojoExecutionException("breakwater.since=" + revision + ": " + what);
  }

  private void compare(Repository repository, RevCommit base) throws IOException {
    try (var reader = repository.newObjectReader();
        var trees = new TreeWalk(repository, reader)) {
      trees.setRecursive(true);
      trees.addTree(base.getTree());
      trees.addTree(files(repository));
      trees.setFilter(AndTreeFilter.create(new NotIgnored(), TreeFilter.ANY_DIFF));
      // Not DiffFormatter: it looks for the content of renamed files among the committed ones only.
      var contents =
          new ContentSource.Pair(
              ContentSource.create(reader), ContentSource.create(files(repository)));
      var renames = new RenameDetector(repository);
      renames.setSkipContentRenamesForBinaryFiles(true);
      renames.addAll(DiffEntry.scan(trees));
      for (var entry : compute(renames, contents)) {
        if (entry.getChangeType() != ChangeType.DELETE) {
          edits.put(entry.getNewPath(), edits(entry, contents));
        }
      }
    }
  }

  /** With ignored folders, for some of what lies in them may be committed. */
  private static FileTreeIterator files(Repository repository) {
    var files = new FileTreeIterator(repository);
    files.setWalkIgnoredDirectories(true);
    return files;
  }

  private static List<DiffEntry> compute(RenameDetector renames, ContentSource.Pair contents)
      throws IOException {
    try {
      return renames.compute(contents, NullProgressMonitor.INSTANCE);
    } catch (CanceledException e) {
      throw new IllegalStateException("this monitor cancels nothing", e);
    }
  }

  private static EditList edits(DiffEntry entry, ContentSource.Pair contents) throws IOException {
    try {
      var then =
          entry.getChangeType() == ChangeType.ADD
              ? RawText.EMPTY_TEXT
              : RawText.load(contents.open(Side.OLD, entry), LONGEST);
      var now = RawText.load(contents.open(Side.NEW, entry), LONGEST);
      return new HistogramDiff().diff(RawTextComparator.DEFAULT, then, now);
    } catch (BinaryBlobException e) {
      return new EditList();
    }
  }

  /** Whether a line of the range has changed, or one inside it is gone. */
  boolean touch(String path, Range range) {
    var file = workTree.relativize(folder.resolve(path).normalize());
    var ofFile = edits.get(file.toString().replace('\\', '/'));
    if (ofFile == null) {
      return false;
    }
    // The end is exclusive: at a line's first column it is the end of the line before.
    var last =
        range.endColumn() > 1 ? range.endLine() : Math.max(range.startLine(), range.endLine() - 1);
    // JGit counts from zero, so an edit ends with the line of the number where it ends.
    return ofFile.stream()
        .anyMatch(edit -> range.startLine() <= edit.getEndB() && last > edit.getBeginB());
  }
}
