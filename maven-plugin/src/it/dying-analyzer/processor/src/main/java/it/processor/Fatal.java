package it.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Harmless in the build, deadly in the analyzer. */
@SupportedAnnotationTypes("*")
@SupportedOptions("hang")
public class Fatal extends AbstractProcessor {
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (System.getProperty("sun.java.command", "").startsWith("dev.breakwater.launcher")) {
      if (processingEnv.getOptions().containsKey("hang")) {
        hang();
      }
      Runtime.getRuntime().halt(137);
    }
    return false;
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
