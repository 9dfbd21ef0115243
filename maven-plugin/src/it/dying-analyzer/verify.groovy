def log = new File(basedir, 'build.log').text
assert log.contains('The analyzer was killed from outside in service:main (exit code 137).')
assert log.contains('breakwater.heap')
assert !new File(basedir, 'target/breakwater/report.html').exists()
