import groovy.json.JsonSlurper

def results = ['api', 'server', 'client'].collect {
  new JsonSlurper().parse(new File(basedir, "$it/target/breakwater/findings.json"))
}
assert results.collect { it.findings.size() } == [0, 2, 2]
assert results.every { it.notAnalysed == [] }
assert results[1].findings[0].path == 'server/src/main/java/it/server/Waiting.java'

def sarif = new JsonSlurper().parse(new File(basedir, 'target/breakwater/report.sarif'))
assert sarif.runs[0].results.size() == 4
assert new File(basedir, 'target/breakwater/report.html').exists()
