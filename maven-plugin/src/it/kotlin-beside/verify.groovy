import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed == []
assert result.notCovered == [Kotlin: 1]
assert new File(basedir, 'build.log').text.contains('Kotlin')
