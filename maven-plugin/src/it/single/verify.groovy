import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.module == 'it:single'
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed == []
def finding = result.findings[0]
assert finding.path == 'src/main/java/it/Waiting.java'
assert finding.range.startLine == 10
assert new File(basedir, 'target/breakwater/report.html').text.contains('TimedWaitIgnored')
assert new JsonSlurper().parse(new File(basedir, 'target/breakwater/report.sarif')).version == '2.1.0'
// The first build had it skipped.
assert new File(basedir, 'build.log').text.count('breakwater: single 1 file, 2 findings (') == 1
