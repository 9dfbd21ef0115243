import groovy.json.JsonSlurper

def results = ['api', 'server', 'client'].collect {
  new JsonSlurper().parse(new File(basedir, "$it/target/breakwater/findings.json"))
}
assert results.collect { it.findings.size() } == [0, 2, 2]
assert results.every { it.notAnalysed == [] }
assert results[1].findings[0].path == 'server/src/main/java/it/server/Waiting.java'

def log = new File(basedir, 'build.log').text
assert log.count('4 findings in 3 Java files of 3 modules') == 2
assert log.count('2 findings in 2 Java files of 2 of 3 modules') == 1
assert log.count('it:client: not part of this build; run it without -pl and -rf') == 1

// The reports are those of the last build, which had two of the modules, and say so.
def sarif = new JsonSlurper().parse(new File(basedir, 'target/breakwater/report.sarif'))
assert sarif.runs[0].results.size() == 2
def html = new File(basedir, 'target/breakwater/report.html').text
assert html =~ /<strong>2 findings<\/strong>/
assert html =~ /Cost: [\d.,]+ ms for the rules, [\d.]+ % of the [\d.,]+ ms/
assert sarif.runs[0].invocations[0].toolExecutionNotifications*.descriptor*.id == ['left-out']
