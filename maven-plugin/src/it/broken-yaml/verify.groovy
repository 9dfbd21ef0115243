import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed*.path == ['src/main/resources/application.yml']
assert new File(basedir, 'target/breakwater/report.html').exists()

// The first build left the file out; the second one ended with trouble, and with a whole report.
def log = new File(basedir, 'build.log').text.replaceAll(/\n\[INFO\] +/, ' ')
assert log.count('Not analysed: 1 file') == 1
assert log =~ /application\.yml:\d+: application\.yml is not examined, it cannot be read: .*; mend it, or leave it out with breakwater\.excludes/
assert log.count('1 settings file cannot be read; the reports tell of everything else.') > 0
assert !log.contains('breakwater.failOn=')
