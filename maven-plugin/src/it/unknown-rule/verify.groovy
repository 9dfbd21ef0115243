def log = new File(basedir, 'build.log').text
assert log.contains('Unknown rule or group: TimedWaitIgnord. Did you mean TimedWaitIgnored?')
assert !new File(basedir, 'target/breakwater/report.html').exists()
