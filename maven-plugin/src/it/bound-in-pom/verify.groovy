import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored']
assert result.notAnalysed == []
assert result.findings[0].severity == 'ERROR'
assert new File(basedir, 'target/breakwater/report.sarif').exists()
