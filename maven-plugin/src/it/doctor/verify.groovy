def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').findAll { it.contains('BUILD ') }
assert runs.size() == 3
def (before, build, after) = runs

// What is printed stands in this project as it was printed.
def printed(String report, String place) {
  def start = report.indexOf("$place:\n\n")
  assert start >= 0
  return report.substring(start + place.length() + 3).split('\n\n')[0]
}
def pom = new File(basedir, 'pom.xml').text
['pom.xml, maven-compiler-plugin, among the annotationProcessorPaths',
 'pom.xml, maven-checkstyle-plugin, among the dependencies',
 'pom.xml, maven-checkstyle-plugin, among the executions'].each {
  assert pom.contains('\n' + printed(before, it) + '\n')
}
assert new File(basedir, '.mvn/jvm.config').text == printed(before, '.mvn/jvm.config, beside what is there') + '\n'

// It works: both engines run in the team's own build.
assert build =~ /Waiting\.java:\[12,\d+\] \[TimedWaitIgnored\]/
assert build =~ /application\.yml:\[5,9\] .*AutoAcknowledgeInConfig: /

assert before =~ /(?m)^ok    Maven            \S+ on JDK \d/
assert before =~ /(?m)^ok    JDK              \d\S* .*compiles and analyses$/
assert before.contains('\nok    Error Prone      2.42.0 without Breakwater')
assert before.contains('\nfail  .mvn/jvm.config  Error Prone does not reach')
assert before =~ /(?m)^warn  processors       not run, .*: lombok; .*\(service\)$/
assert before.contains('\nok    Checkstyle       12.3.1 without Breakwater')
assert before.contains('\nfail  settings         Unknown rule or group: TimedWaitIgnord. Did you mean TimedWaitIgnored?')
assert before.contains('\nfail  baseline         conflict.txt:2: a merge has left its marks here')
assert before.contains('3 things above must be mended.')

assert after.contains("\nok    Error Prone      2.42.0 with Breakwater's checks\n")
assert after.contains('\nok    .mvn/jvm.config  Error Prone reaches')
assert after.contains("\nok    Checkstyle       12.3.1 with Breakwater's rules\n")
assert after =~ /(?m)^ok    processors       lombok$/
assert !after.contains('among the')
assert !(after =~ /(?m)^(warn|fail)  /)
