def log = new File(basedir, 'build.log').text
assert log.contains('There is nothing to analyse: no module of this build has Java sources or settings files.')
assert !new File(basedir, 'target/breakwater').exists()
