// A JDK 11 as far as anybody can tell from outside; it compiles with the one at hand.
def home = new File(basedir, 'jdk-11')
new File(home, 'bin').mkdirs()
new File(home, 'release').text = 'JAVA_VERSION="11.0.2"\nIMPLEMENTOR="Acme"\n'
['java', 'javac'].each {
  def command = new File(home, "bin/$it")
  command.text = "#!/bin/sh\nexec '${System.getProperty('java.home')}/bin/$it' \"\$@\"\n"
  command.executable = true
}
new File(basedir, 'toolchains.xml').text = """<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>11</version>
    </provides>
    <configuration>
      <jdkHome>$home</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
"""
return true
