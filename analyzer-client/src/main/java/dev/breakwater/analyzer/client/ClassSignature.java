package dev.breakwater.analyzer.client;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class file without what the compiler of another class does not read: code, synthetic members,
 * and the names of the classes inside method bodies.
 */
final class ClassSignature extends ClassVisitor {
  private String self;
  private boolean insideMethod;

  private ClassSignature(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  /**
   * The rest of a class file; empty for local and anonymous classes, and the whole of what is no
   * class file that ASM knows.
   */
  static Optional<byte[]> of(byte[] classFile) {
    var writer = new ClassWriter(0);
    var signature = new ClassSignature(writer);
    try {
      new ClassReader(classFile).accept(signature, ClassReader.SKIP_CODE);
    } catch (RuntimeException e) {
      // Of a newer JDK, or damaged: ASM has an exception for neither.
      return Optional.of(classFile);
    }
    return signature.insideMethod ? Optional.empty() : Optional.of(writer.toByteArray());
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    self = name;
    super.visit(version, access, name, signature, parent, interfaces);
  }

  @Override
  public void visitSource(String source, String debug) {}

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {
    insideMethod = true;
  }

  @Override
  public void visitNestMember(String name) {}

  @Override
  public void visitInnerClass(String name, String outer, String inner, int access) {
    // The others are there because they are mentioned, in method bodies for example.
    if (name.equals(self) || self.equals(outer)) {
      super.visitInnerClass(name, outer, inner, access);
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0 || name.equals("<clinit>")
        ? null
        : super.visitMethod(access, name, descriptor, signature, exceptions);
  }
}
