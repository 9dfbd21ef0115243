import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
// Whatever can be made of the settings file, the Java files are analysed.
assert result.findings.findAll { it.path.endsWith('.java') }*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert new File(basedir, 'target/breakwater/report.html').exists()
