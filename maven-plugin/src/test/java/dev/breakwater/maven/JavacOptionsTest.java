package dev.breakwater.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavacOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "-parameters -Akey=value, -parameters -Akey=value",
    "-Werror -Xlint:all -XDcompilePolicy=simple -J-Xmx2g -Xplugin:ErrorProne, ''",
    "-d out -s generated -h headers -parameters, -parameters",
    "--module-path mods --patch-module=a=b --add-modules com.acme -proc:none, -proc:none",
    "--add-modules java.xml.bind --enable-preview, --add-modules java.xml.bind --enable-preview",
    "--add-exports java.base/sun.security.x509=ALL-UNNAMED, --add-exports java.base/sun.security.x509=ALL-UNNAMED",
    "-processor com.acme.P, -processor com.acme.P",
    "--should-stop=ifError=FLOW -Xmaxwarns 10, ''",
  })
  void keepsWhatMattersToAnAnalysis(String options, String kept) {
    assertEquals(kept, String.join(" ", JavacOptions.cleaned(List.of(options.split(" ")))));
  }
}
