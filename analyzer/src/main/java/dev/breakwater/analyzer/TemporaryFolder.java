package dev.breakwater.analyzer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where javac and processors may write; gone when closed, or when the process ends in an orderly
 * way. Its name starts with {@code breakwater-<process id>-}.
 */
final class TemporaryFolder implements AutoCloseable {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(TemporaryFolder::delete)));
  }

  private final Path path;

  TemporaryFolder(String... children) throws IOException {
    path = Files.createTempDirectory("breakwater-" + ProcessHandle.current().pid() + "-");
    OPEN.add(path);
    for (var child : children) {
      Files.createDirectory(path.resolve(child));
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    delete(path);
    OPEN.remove(path);
  }

  /** Best effort: what cannot be deleted is left to the system. */
  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
              Files.deleteIfExists(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      System.err.println("breakwater: " + folder + " cannot be deleted: " + e);
    }
  }
}
