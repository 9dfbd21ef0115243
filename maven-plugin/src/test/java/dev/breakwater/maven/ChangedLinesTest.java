package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.core.Finding.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedLinesTest {
  private static final String FILE = "shop/A.java";

  @TempDir private Path folder;
  private Git git;

  /** A file of ten lines on main, and a branch at work. */
  @BeforeEach
  void begin() throws IOException, GitAPIException {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    Files.createDirectories(folder.resolve("shop"));
    write(FILE, lines());
    write(".gitignore", List.of("target/"));
    commit("begin");
    git.checkout().setCreateBranch(true).setName("work").call();
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void nothingHasChangedAtFirst() throws Exception {
    assertEquals(List.of(), changed(FILE));
  }

  @Test
  void committedStagedAndUncommittedChangesCount() throws Exception {
    edit(FILE, 2);
    commit("edit");
    edit(FILE, 5);
    git.add().addFilepattern(".").call();
    edit(FILE, 8);
    assertEquals(List.of(2, 5, 8), changed(FILE));
  }

  @Test
  void whatOthersDidMeanwhileDoesNot() throws Exception {
    edit(FILE, 2);
    commit("edit");
    git.checkout().setName("main").call();
    edit(FILE, 9);
    commit("meanwhile");
    git.checkout().setName("work").call();
    assertEquals(List.of(2), changed(FILE));
  }

  @Test
  void aNewFileIsChangedInAllItsLines() throws Exception {
    write("shop/New.java", List.of("one", "two", "three"));
    assertEquals(List.of(1, 2, 3), changed("shop/New.java"));
    git.add().addFilepattern(".").call();
    assertEquals(List.of(1, 2, 3), changed("shop/New.java"));
  }

  @Test
  void ofARenamedFileTheEditedLinesAre() throws Exception {
    Files.move(folder.resolve(FILE), folder.resolve("shop/Größe 1.java"));
    edit("shop/Größe 1.java", 4);
    assertEquals(List.of(4), changed("shop/Größe 1.java"));
    assertEquals(List.of(), changed(FILE));
  }

  @Test
  void aDeletedLineChangesTheStatementAroundIt() throws Exception {
    var lines = lines();
    lines.remove(4);
    write(FILE, lines);
    assertEquals(List.of(), changed(FILE));
    var changed = ChangedLines.since("main", folder);
    assertTrue(changed.touch(FILE, new Range(4, 1, 5, 2)));
    assertFalse(changed.touch(FILE, new Range(4, 1, 5, 1)), "ends with line 4");
    assertFalse(changed.touch(FILE, new Range(1, 1, 4, 9)));
    assertFalse(changed.touch(FILE, new Range(5, 1, 9, 9)));
  }

  @Test
  void aRangeOfLinesIsTouchedByEachOfThem() throws Exception {
    edit(FILE, 5);
    var changed = ChangedLines.since("main", folder);
    assertTrue(changed.touch(FILE, new Range(3, 1, 5, 2)));
    assertTrue(changed.touch(FILE, new Range(5, 1, 9, 2)));
    assertFalse(changed.touch(FILE, new Range(3, 1, 5, 1)));
    assertFalse(changed.touch(FILE, new Range(6, 1, 9, 2)));
  }

  @Test
  void aDeletedFileHasNoLines() throws Exception {
    Files.delete(folder.resolve(FILE));
    assertEquals(List.of(), changed(FILE));
  }

  @Test
  void whatGitIgnoresIsNothingNewUnlessItIsCommitted() throws Exception {
    Files.createDirectories(folder.resolve("target"));
    write("target/Generated.java", lines());
    assertEquals(List.of(), changed("target/Generated.java"));

    write(".gitignore", List.of("target/", "shop/"));
    edit(FILE, 3);
    assertEquals(List.of(3), changed(FILE));
  }

  @Test
  void theReactorMayBeAFolderOfTheRepository() throws Exception {
    edit(FILE, 3);
    var changed = ChangedLines.since("main", folder.resolve("shop"));
    assertTrue(changed.touch("A.java", line(3)));
    assertFalse(changed.touch("A.java", line(4)));
    assertTrue(changed.touch("../shop/A.java", line(3)));
  }

  @Test
  void lineEndsThatGitConvertsAreNoChange() throws Exception {
    git.getRepository().getConfig().setString("core", null, "autocrlf", "true");
    git.getRepository().getConfig().save();
    Files.writeString(folder.resolve(FILE), String.join("\r\n", lines()) + "\r\n");
    assertEquals(List.of(), changed(FILE));
  }

  @Test
  void namesARevisionThatThereIsNot() {
    assertTrouble(
        "origin/main",
        "breakwater.since=origin/main: there is no such commit here. Name a branch, tag or commit,"
            + " and fetch it first: git fetch origin main.");
    assertTrouble(
        "a b..c",
        "breakwater.since=a b..c: there is no such commit here. Name a branch, tag or commit, and"
            + " fetch it first: git fetch origin a b..c.");
  }

  @Test
  void saysThatAShallowCloneLacksTheMergeBase() throws Exception {
    edit(FILE, 2);
    var tip = commit("edit");
    git.checkout().setName("main").call();
    edit(FILE, 9);
    var other = commit("meanwhile");
    git.checkout().setName("work").call();
    Files.writeString(folder.resolve(".git/shallow"), tip + "\n" + other + "\n");
    assertTrouble(
        "main",
        "breakwater.since=main: this clone is shallow and lacks the commit where the branches part."
            + " Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 of GitHub's"
            + " checkout, or GIT_DEPTH: 0 on GitLab.");
  }

  @Test
  void saysThatBranchesHaveNothingInCommon() throws Exception {
    git.checkout().setOrphan(true).setName("island").call();
    commit("anew");
    assertTrouble(
        "main",
        "breakwater.since=main: it shares no history with HEAD. Name a branch that this one comes"
            + " from.");
  }

  @Test
  void saysThatThereIsNoRepository(@TempDir Path elsewhere) {
    var trouble =
        assertThrows(MojoExecutionException.class, () -> ChangedLines.since("main", elsewhere));
    assertEquals(
        "breakwater.since=main: "
            + elsewhere.getFileName()
            + " is in no Git repository. Run it in a clone, or without breakwater.since.",
        trouble.getMessage());
  }

  private void assertTrouble(String revision, String message) {
    var trouble =
        assertThrows(MojoExecutionException.class, () -> ChangedLines.since(revision, folder));
    assertEquals(message, trouble.getMessage());
  }

  /** The changed lines of a file, each asked for by itself. */
  private List<Integer> changed(String path) throws Exception {
    var changed = ChangedLines.since("main", folder);
    return IntStream.rangeClosed(1, 20)
        .filter(number -> changed.touch(path, line(number)))
        .boxed()
        .toList();
  }

  private static Range line(int number) {
    return new Range(number, 1, number, 5);
  }

  private static List<String> lines() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(number -> "this is line " + number)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void edit(String path, int line) throws IOException {
    var lines = Files.readAllLines(folder.resolve(path));
    lines.set(line - 1, "this is another line " + line);
    write(path, lines);
  }

  private void write(String path, List<String> lines) throws IOException {
    Files.writeString(folder.resolve(path), String.join("\n", lines) + "\n");
  }

  private String commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    return git.commit()
        .setAll(true)
        .setAllowEmpty(true)
        .setMessage(message)
        .setAuthor("A", "a@example.org")
        .setCommitter("A", "a@example.org")
        .setSign(false)
        .call()
        .getName();
  }
}
