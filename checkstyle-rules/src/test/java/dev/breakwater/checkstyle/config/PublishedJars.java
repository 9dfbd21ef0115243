package dev.breakwater.checkstyle.config;

import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** Jars as Maven resolves them, to look up what they say of their settings. */
final class PublishedJars {
  /** Large, or for one operating system; they say nothing of settings. */
  private static final List<Exclusion> UNNEEDED =
      List.of(
          new Exclusion("org.apache.pulsar", "*", "*", "*"),
          new Exclusion("io.netty", "*", "*", "*"),
          new Exclusion("org.rocksdb", "*", "*", "*"));

  private PublishedJars() {}

  private static final List<Exclusion> ALL = List.of(new Exclusion("*", "*", "*", "*"));

  /** These jars, in their order, and all that they depend on. */
  static List<Path> of(List<String> coordinates) {
    return of(coordinates, UNNEEDED);
  }

  /** One jar, without what it depends on. */
  static Path alone(String coordinates) {
    return of(List.of(coordinates), ALL).get(0);
  }

  private static List<Path> of(List<String> coordinates, List<Exclusion> exclusions) {
    var overrides = ContextOverrides.create().withUserSettings(true).build();
    try (var context = Runtimes.INSTANCE.getRuntime().create(overrides)) {
      var collect = new CollectRequest();
      collect.setRepositories(context.remoteRepositories());
      for (var one : coordinates) {
        collect.addDependency(
            new Dependency(new DefaultArtifact(one), JavaScopes.COMPILE, false, exclusions));
      }
      var request =
          new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.COMPILE));
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

  /** A loader that knows these jars and the JDK, and nothing of ours. */
  static URLClassLoader loader(List<Path> jars) throws MalformedURLException {
    var urls = new ArrayList<URL>();
    for (var jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
