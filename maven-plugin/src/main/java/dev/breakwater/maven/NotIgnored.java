package dev.breakwater.maven;

import java.io.IOException;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.NotIgnoredFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Of a commit, the first tree, and a working tree, the second, lets through what the commit has,
 * ignored by now or not, and what Git does not ignore: build folders can be larger than the
 * sources.
 */
final class NotIgnored extends TreeFilter {
  private static final int COMMIT = 0;
  private static final TreeFilter IN_WORKING_TREE = new NotIgnoredFilter(1);

  @Override
  public boolean include(TreeWalk walk) throws IOException {
    return walk.getRawMode(COMMIT) != 0 || IN_WORKING_TREE.include(walk);
  }

  @Override
  public boolean shouldBeRecursive() {
    return false;
  }

  @Override
  public TreeFilter clone() {
    return this;
  }
}
