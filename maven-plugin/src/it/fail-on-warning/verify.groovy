assert new File(basedir, 'build.log').text.contains('2 findings fail the build (breakwater.failOn=warning).')
assert new File(basedir, 'target/breakwater/report.html').exists()
