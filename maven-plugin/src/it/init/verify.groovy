def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').findAll { it.contains('BUILD ') }
assert runs.size() == 7
def (dry, part, first, second, known, mastery, late) = runs

// The patch that the dry run printed is what the run without it did.
def pom = new File(basedir, 'pom.xml').text
def added = dry.readLines().findAll { it.startsWith('+') && !it.startsWith('+++') }*.substring(1)
assert added.size() == 14
assert dry.readLines().findAll { it.startsWith('-') && !it.startsWith('---') && !it.startsWith('----') }.isEmpty()
assert dry.contains('\n--- a/pom.xml\n+++ b/pom.xml\n')
assert pom.contains(added.take(2).join('\n') + '\n  </properties>')
assert pom.contains('</plugin> <!-- as everywhere -->\n' + added.drop(2).join('\n') + '\n    </plugins>')
assert pom.count('breakwater-maven-plugin') == 1
assert pom =~ /<version>\d[^<]*<\/version>\s*<executions>/
assert dry.contains('would record 2 findings in breakwater-baseline.txt')
assert dry.contains('nothing was changed')

assert part.contains('Breakwater is taken into a build only after a whole analysis')
assert first.contains('recorded 2 findings in breakwater-baseline.txt')
assert first.contains("added the plugin to pom.xml, to check with each 'mvn verify'")
assert first =~ /FUNDAMENTALS 0 findings\R.*PRACTICE +1 finding\R.*MASTERY +1 finding/
assert second.contains('breakwater-baseline.txt is there and stays as it is')
assert second.contains('pom.xml has the plugin and stays as it is')

assert new File(basedir, 'breakwater-baseline.txt').readLines().tail()*.split(' ').collect { it[0] } ==
    ['BareNosonar', 'TimedWaitIgnored']
assert mastery.contains('Since the baseline: 0 new, 2 known, 0 gone')
assert late.contains('The build fails because of 1 new finding (breakwater.failOn=new).')
assert late.contains('[CompletionFailureNotUnwrapped]')
return true
