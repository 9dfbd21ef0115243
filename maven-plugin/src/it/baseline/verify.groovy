import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def baseline = new File(basedir, 'breakwater-baseline.txt').readLines()
assert baseline.size() == 5
assert baseline.tail()*.split(" ").collect { it[0] + " " + it[2] } == baseline.tail()*.split(" ").collect { it[0] + " " + it[2] }.sort(false)
assert baseline.every { it.startsWith('#') || it ==~ /\w+ [0-9a-f]{16}\/[0-9a-f]{16} (client|server)\/src\/main\/java\/.*\.java/ }

assert log.contains('recorded 4 findings in breakwater-baseline.txt')
assert log.contains('Since the baseline: 0 new, 4 known, 0 gone')
assert log.contains('Since the baseline: 4 new, 0 known, 0 gone')
assert log.contains('The build fails because of 2 new findings (breakwater.failOn=new).')
assert log.contains('2 more of BareNosonar, 2 more of TimedWaitIgnored.')
assert log.contains('conflict.txt:2: a merge has left its marks here')
assert log.contains('A baseline is recorded only after a whole analysis')
assert log.contains('1 more of BareNosonar, 2 more of TimedWaitIgnored.')

def sarif = new JsonSlurper().parse(new File(basedir, 'target/breakwater/report.sarif'))
assert sarif.runs[0].results*.baselineState.toSet() == ['unchanged'] as Set

assert log.contains('more is suppressed than the baseline allows (breakwater.failOn=new): 1 more of TimedWaitIgnored in it:silent (silent/src/main/java/it/silent/Waiting.java:9)')
assert log.contains('recorded 5 findings in shrinking.txt')
assert log.contains('took 1 finding out of shrinking.txt')
def shrunk = new File(basedir, 'shrinking.txt').readLines()
assert shrunk.size() == 5
assert shrunk.every { !it.contains('Late.java') && !it.startsWith('suppressed') }
assert log.contains('more is suppressed than the baseline allows (breakwater.ratchet): 1 more of TimedWaitIgnored in it:server (server/src/more/Late.java:14)')
assert log.contains('Since the baseline: 0 new, 2 known, 0 gone')
// the last build knows everything, under other names
assert log.lastIndexOf('Since the baseline: 0 new, 4 known, 0 gone') > log.lastIndexOf('0 new, 2 known, 0 gone')
