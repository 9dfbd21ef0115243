package dev.breakwater.errorprone.vocabulary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.errorprone.ClientJars;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A misspelt entry would silently switch a rule off, so every entry must exist in the oldest and
 * the newest jar.
 */
class VocabularyTest {
  @TestFactory
  Stream<DynamicTest> everyMethodThatWeNameExists() {
    var tests = new ArrayList<DynamicTest>();
    for (var vocabulary : ClientJars.vocabulary()) {
      if (vocabulary == Brokers.class || since(vocabulary) > Runtime.version().feature()) {
        // Brokers collects what the clients' own tables say
        continue;
      }
      // without libraries, it knows the JDK
      var libraries = ClientJars.librariesOf(vocabulary);
      for (boolean newest : new boolean[] {false, true}) {
        var loader = loader(libraries, newest);
        for (var name : typesOf(vocabulary)) {
          tests.add(
              dynamicTest(
                  vocabulary.getSimpleName() + (newest ? " newest: " : " oldest: ") + name,
                  () -> load(name, loader)));
        }
        for (var entry : entriesOf(vocabulary)) {
          tests.add(
              dynamicTest(
                  vocabulary.getSimpleName() + (newest ? " newest: " : " oldest: ") + entry,
                  () -> assertTrue(exists(entry, loader), entry + " does not exist")));
        }
      }
    }
    assertFalse(tests.isEmpty(), "no vocabulary was found, so nothing was tested");
    return tests.stream();
  }

  /**
   * The JDK that has what a vocabulary class names; the oldest supported one if it does not say.
   */
  private static int since(Class<?> vocabulary) {
    try {
      return vocabulary.getField("SINCE").getInt(null);
    } catch (NoSuchFieldException e) {
      return 17;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("SINCE of a vocabulary is public", e);
    }
  }

  private static List<Api.Entry> entriesOf(Class<?> vocabulary) {
    var entries = new ArrayList<Api.Entry>();
    for (var field : vocabulary.getDeclaredFields()) {
      if (field.getType() == Api.class && Modifier.isStatic(field.getModifiers())) {
        try {
          entries.addAll(((Api) field.get(null)).entries());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(field + " of a vocabulary is public", e);
        }
      }
    }
    return entries;
  }

  private static List<String> typesOf(Class<?> vocabulary) {
    var names = new ArrayList<String>();
    for (var field : vocabulary.getDeclaredFields()) {
      if (field.getType() == Types.class && Modifier.isStatic(field.getModifiers())) {
        try {
          names.addAll(((Types) field.get(null)).names());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(field + " of a vocabulary is public", e);
        }
      }
    }
    return names;
  }

  static ClassLoader loader(List<Library> libraries, boolean newest) {
    var urls = new ArrayList<URL>();
    for (var library : libraries) {
      for (Path jar :
          ClientJars.jarsOf(library.coordinates(), newest ? library.newest() : library.oldest())) {
        try {
          urls.add(jar.toUri().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  static boolean exists(Api.Entry entry, ClassLoader loader) throws ClassNotFoundException {
    var type = load(entry.type(), loader);
    if (entry.isConstructor()) {
      return Arrays.stream(type.getDeclaredConstructors()).anyMatch(c -> fits(entry, c));
    }
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (Arrays.stream(at.getDeclaredMethods())
          .anyMatch(m -> m.getName().equals(entry.method()) && fits(entry, m))) {
        return true;
      }
    }
    return Arrays.stream(type.getMethods())
        .anyMatch(m -> m.getName().equals(entry.method()) && fits(entry, m));
  }

  private static Class<?> load(String name, ClassLoader loader) throws ClassNotFoundException {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw e;
      }
      // a nested type is written with dots, as in source
      return load(name.substring(0, dot) + '$' + name.substring(dot + 1), loader);
    }
  }

  private static boolean fits(Api.Entry entry, Executable candidate) {
    return entry.parameters() == null
        || entry
            .parameters()
            .equals(
                Arrays.stream(candidate.getParameterTypes()).map(Class::getSimpleName).toList());
  }
}
