package dev.breakwater.errorprone;

import com.google.common.reflect.ClassPath;
import dev.breakwater.annotations.Publishes;
import dev.breakwater.errorprone.vocabulary.Api;
import dev.breakwater.errorprone.vocabulary.Library;
import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * The real jars of the libraries that the vocabulary names, with their dependencies, resolved as
 * Maven does. Examples compile against exactly the libraries that they mention, never against one
 * class path of everything.
 */
public final class ClientJars {
  private static final Map<String, List<Path>> RESOLVED = new ConcurrentHashMap<>();
  private static final Map<Library, Set<String>> PACKAGES = new ConcurrentHashMap<>();

  private ClientJars() {}

  /** Every vocabulary class. */
  public static List<Class<?>> vocabulary() {
    try {
      return ClassPath.from(ClientJars.class.getClassLoader())
          .getTopLevelClasses(Api.class.getPackageName())
          .stream()
          .<Class<?>>map(ClassPath.ClassInfo::load)
          .filter(c -> !c.getSimpleName().endsWith("Test"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The libraries that a vocabulary class names. */
  @SuppressWarnings("unchecked") // the field has one type in every vocabulary class
  public static List<Library> librariesOf(Class<?> vocabulary) {
    for (var field : vocabulary.getDeclaredFields()) {
      if (field.getName().equals("LIBRARIES") && Modifier.isStatic(field.getModifiers())) {
        try {
          return (List<Library>) field.get(null);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return List.of();
  }

  /** The class path for a source: the newest jars of the libraries whose packages it mentions. */
  static String classPathFor(String source) {
    var jars = new LinkedHashSet<Path>();
    for (var vocabulary : vocabulary()) {
      for (var library : librariesOf(vocabulary)) {
        if (packagesOf(library).stream().anyMatch(p -> source.contains(p + "."))) {
          jars.addAll(jarsOf(library.coordinates(), library.newest()));
        }
      }
    }
    if (source.contains(Publishes.class.getPackageName())) {
      jars.add(
          Path.of(
              URI.create(
                  Publishes.class.getProtectionDomain().getCodeSource().getLocation().toString())));
    }
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Set<String> packagesOf(Library library) {
    return PACKAGES.computeIfAbsent(
        library,
        l -> {
          var packages = new TreeSet<String>();
          try (var jar = new JarFile(jarsOf(l.coordinates(), l.newest()).get(0).toFile())) {
            jar.stream()
                .map(e -> e.getName())
                .filter(
                    n -> n.endsWith(".class") && n.indexOf('/') > 0 && !n.startsWith("META-INF"))
                .forEach(n -> packages.add(n.substring(0, n.lastIndexOf('/')).replace('/', '.')));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return packages;
        });
  }

  /** A library's jar, first, and its dependencies. */
  public static List<Path> jarsOf(String coordinates, String version) {
    return RESOLVED.computeIfAbsent(coordinates + ":" + version, ClientJars::resolve);
  }

  private static List<Path> resolve(String coordinates) {
    var overrides = ContextOverrides.create().withUserSettings(true).build();
    try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides)) {
      var parts = coordinates.split(":");
      var artifact = new DefaultArtifact(parts[0], parts[1], "jar", parts[2]);
      var collect =
          new CollectRequest(
              new Dependency(artifact, JavaScopes.COMPILE), context.remoteRepositories());
      var request =
          new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.COMPILE));
      var result =
          context
              .repositorySystem()
              .resolveDependencies(context.repositorySystemSession(), request);
      var jars = new ArrayList<Path>();
      result.getArtifactResults().forEach(r -> jars.add(r.getArtifact().getFile().toPath()));
      return jars;
    } catch (DependencyResolutionException e) {
      throw new IllegalStateException(coordinates + " cannot be resolved: " + e.getMessage(), e);
    }
  }
}
