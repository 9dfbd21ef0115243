import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed == []

def log = new File(basedir, 'build.log').text
def line = /breakwater: cache 1 file, 2 findings \((cached, )?/
assert log.findAll(line) { it[1] } == [null, 'cached, ', null]
assert log.count('the cached result is computed anew') == 1
