def log = new File(basedir, 'build.log').text
assert log.contains('The analyzer was killed from outside in service:main (exit code 137).')
assert log.contains('breakwater.heap')
assert log.contains('The analysis of service:main was stopped after 5 s. Raise the limit with -Dbreakwater.timeLimit=<seconds>.')

// The first build went on after the failure, and reported on the rest.
assert log.count('nothing found in 1 Java file of 1 of 2 modules') == 1
assert log.contains('it:service: The analyzer was killed from outside')

// The second one stopped at it; the first one's report does not pass for its own.
assert !new File(basedir, 'target/breakwater/report.html').exists()
assert !new File(basedir, 'target/breakwater/report.sarif').exists()
assert !new File(basedir, 'service/target/breakwater/findings.json').exists()
