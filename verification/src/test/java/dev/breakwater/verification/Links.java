package dev.breakwater.verification;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Whether every class, field and method that a jar refers to exists, with the same descriptor, on
 * the running JDK and a class path: what the JVM would find out at the first call only.
 */
final class Links {
  private final ClassLoader loader;
  private final SortedSet<String> broken = new TreeSet<>();
  private int references;

  private Links(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The references of {@code jar} that do not resolve. Fails if it has none at all, since then
   * nothing was checked.
   */
  static SortedSet<String> brokenIn(Path jar, List<Path> classPath) {
    var urls = new ArrayList<URL>();
    try {
      urls.add(jar.toUri().toURL());
      for (var path : classPath) {
        urls.add(path.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
    var links =
        new Links(
            new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    Jars.eachClass(jar, links::read);
    if (links.references == 0) {
      throw new IllegalStateException(jar + " refers to nothing");
    }
    return links.broken;
  }

  private void read(String name, byte[] bytes) {
    if (!name.endsWith("module-info.class")) {
      new ClassReader(bytes)
          .accept(new Visitor(name), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
  }

  private Class<?> load(String internalName) {
    try {
      return Class.forName(internalName.replace('/', '.'), false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private void type(String from, String internalName) {
    references++;
    if (!internalName.startsWith("[") && load(internalName) == null) {
      broken.add(from + " -> " + internalName);
    }
  }

  private void member(String from, String owner, boolean field, String name, String descriptor) {
    references++;
    // MethodHandle.invoke and its like take every descriptor
    if (owner.startsWith("[") || owner.startsWith("java/lang/invoke/")) {
      return;
    }
    var type = load(owner);
    if (type == null || !has(type, field, name, descriptor, new HashSet<>())) {
      broken.add(from + " -> " + owner + "." + name + descriptor);
    }
  }

  private static boolean has(
      Class<?> type, boolean field, String name, String descriptor, Set<Class<?>> seen) {
    if (type == null || !seen.add(type)) {
      return false;
    }
    try {
      if (declares(type, field, name, descriptor)) {
        return true;
      }
    } catch (LinkageError e) {
      return false;
    }
    for (var parent : type.getInterfaces()) {
      if (has(parent, field, name, descriptor, seen)) {
        return true;
      }
    }
    return has(
        type.isInterface() ? Object.class : type.getSuperclass(), field, name, descriptor, seen);
  }

  private static boolean declares(Class<?> type, boolean field, String name, String descriptor) {
    if (field) {
      for (Field f : type.getDeclaredFields()) {
        if (f.getName().equals(name) && Type.getDescriptor(f.getType()).equals(descriptor)) {
          return true;
        }
      }
      return false;
    }
    if (name.equals("<init>")) {
      for (Constructor<?> c : type.getDeclaredConstructors()) {
        if (Type.getConstructorDescriptor(c).equals(descriptor)) {
          return true;
        }
      }
      return false;
    }
    for (Method m : type.getDeclaredMethods()) {
      if (m.getName().equals(name) && Type.getMethodDescriptor(m).equals(descriptor)) {
        return true;
      }
    }
    return false;
  }

  private final class Visitor extends ClassVisitor {
    private final String from;

    Visitor(String from) {
      super(Opcodes.ASM9);
      this.from = from;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      type(from, parent);
      for (var each : interfaces) {
        type(from, each);
      }
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
          member(from, owner, true, field, type);
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String method, String type, boolean isInterface) {
          member(from, owner, false, method, type);
          var loaded = owner.startsWith("[") ? null : load(owner);
          if (loaded != null && loaded.isInterface() != isInterface) {
            broken.add(from + " -> class became interface or back: " + owner);
          }
        }

        @Override
        public void visitInvokeDynamicInsn(
            String method, String type, Handle bootstrap, Object... arguments) {
          for (var argument : arguments) {
            if (argument instanceof Handle handle) {
              member(
                  from,
                  handle.getOwner(),
                  handle.getTag() <= Opcodes.H_PUTSTATIC,
                  handle.getName(),
                  handle.getDesc());
            }
          }
        }

        @Override
        public void visitTypeInsn(int opcode, String internalName) {
          type(from, internalName);
        }
      };
    }
  }
}
