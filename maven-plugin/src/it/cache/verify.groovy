import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed == []

def log = new File(basedir, 'build.log').text
def line = /breakwater: cache 1 file, 2 findings \((cached, )?/
assert log.findAll(line) { it[1] } == [null, 'cached, ', null]
assert log.count('the cached result is computed anew') == 1

def kept = new File(basedir, 'kept').listFiles()
assert kept*.name.toSet().containsAll(
    ['report.html', 'report.sarif', 'gl-code-quality-report.json', 'TEST-breakwater.xml', 'run.json', 'findings.json'])
def again = new File(basedir, 'again').listFiles()
assert again*.name.toSet() == kept*.name.toSet()
kept.each { assert it.bytes == new File(basedir, "again/${it.name}").bytes : it.name }
assert log =~ /Cost: [\d.,]+ ms for the rules, [\d.]+ % of the [\d.,]+ ms that the compilation took/
