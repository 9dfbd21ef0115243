assert new File(basedir, 'build.log').text.contains('The build fails because of 2 findings (breakwater.failOn=warning).')
assert new File(basedir, 'target/breakwater/report.html').exists()
