import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('breakwater.since=nowhere: there is no such commit here.')
assert log.contains('A baseline is recorded only after a whole analysis')
assert log.contains('3 findings in 4 Java files of 3 modules, on lines changed since HEAD')
assert log.contains('Not shown: 4 findings on other lines')
assert log.contains('Since the baseline: 0 new, 3 known\n')
assert log.contains('the ratchet rests')

def run = new JsonSlurper().parse(new File(basedir, 'target/breakwater/report.sarif')).runs[0]
def places = run.results*.locations.collect { it[0].physicalLocation.artifactLocation.uri.tokenize('/')[-1] }
assert places.sort() == ['Another.java', 'Another.java', 'Waiting.java']
assert run.invocations[0].toolExecutionNotifications*.descriptor*.id == ['narrowed']

// The ratchet left the baseline alone.
assert new File(basedir, 'breakwater-baseline.txt').readLines().size() == 8
