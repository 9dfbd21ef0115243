assert new File(basedir, 'build.log').text.contains('The build fails because of 1 finding (breakwater.failOn=warning).')
assert new File(basedir, 'target/breakwater/report.html').exists()
