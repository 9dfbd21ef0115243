package dev.breakwater.verification;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** Jars under test and the jars that they meet. */
final class Jars {
  private Jars() {}

  /** An artifact and what it needs at run time. */
  static List<Path> resolve(String coordinates) {
    try (Context context =
        Runtimes.INSTANCE
            .getRuntime()
            .create(ContextOverrides.create().withUserSettings(true).build())) {
      var collect =
          new CollectRequest(
              new Dependency(new DefaultArtifact(coordinates), JavaScopes.RUNTIME),
              context.remoteRepositories());
      var request =
          new DependencyRequest(
              collect,
              DependencyFilterUtils.classpathFilter(JavaScopes.COMPILE, JavaScopes.RUNTIME));
      var jars = new ArrayList<Path>();
      context
          .repositorySystem()
          .resolveDependencies(context.repositorySystemSession(), request)
          .getArtifactResults()
          .forEach(r -> jars.add(r.getArtifact().getFile().toPath()));
      return jars;
    } catch (DependencyResolutionException e) {
      throw new IllegalStateException(coordinates + " cannot be resolved: " + e.getMessage(), e);
    }
  }

  /** The artifact alone. */
  static Path resolveAlone(String coordinates) {
    try (Context context =
        Runtimes.INSTANCE
            .getRuntime()
            .create(ContextOverrides.create().withUserSettings(true).build())) {
      var request =
          new ArtifactRequest(new DefaultArtifact(coordinates), context.remoteRepositories(), null);
      return context
          .repositorySystem()
          .resolveArtifact(context.repositorySystemSession(), request)
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new IllegalStateException(coordinates + " cannot be resolved: " + e.getMessage(), e);
    }
  }

  /**
   * Where a class of ours was loaded from: a jar, or a folder of classes in a build that makes no
   * jars.
   */
  static Path of(String type) {
    try {
      var source =
          Class.forName(type, false, Jars.class.getClassLoader())
              .getProtectionDomain()
              .getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every class file of a jar or folder. */
  static void eachClass(Path place, BiConsumer<String, byte[]> consumer) {
    try {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
            consumer.accept(
                place.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
          }
        }
        return;
      }
      try (var jar = new JarFile(place.toFile())) {
        for (var entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
          try (var in = jar.getInputStream(entry)) {
            consumer.accept(entry.getName(), in.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
