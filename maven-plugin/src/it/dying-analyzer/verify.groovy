def log = new File(basedir, 'build.log').text
assert log.contains('The analyzer was killed from outside in service:main (exit code 137).')
assert log.contains('breakwater.heap')
assert log.contains('The analysis of service:main was stopped after 5 s. Raise the limit with -Dbreakwater.timeLimit=<seconds>.')
assert !new File(basedir, 'target/breakwater/report.html').exists()
assert !new File(basedir, 'service/target/breakwater/findings.json').exists()
