// A baseline that shrinks over four commits, of which one has the marks of a merge; and a shallow clone of it.
def git(File folder, String day, String... arguments) {
  def builder = new ProcessBuilder(['git', *arguments]).directory(folder).redirectErrorStream(true)
  builder.environment().putAll(
      [GIT_AUTHOR_DATE: day + 'T12:00:00Z', GIT_COMMITTER_DATE: day + 'T12:00:00Z', GIT_CONFIG_GLOBAL: '/dev/null'])
  def process = builder.start()
  def output = process.inputStream.text
  assert process.waitFor() == 0 : output
}

def baseline = new File(basedir, 'breakwater-baseline.txt')
def commit = { String day, List<String> lines ->
  baseline.text = '# Breakwater baseline, version 2: findings that are known.\n' + lines.collect { it + '\n' }.join()
  git(basedir, day, 'add', '--all')
  git(basedir, day, '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false',
      'commit', '--quiet', '-m', 'of ' + day)
}
def finding = { String rule, int n -> (1..n).collect { "$rule ${String.format('%016x', it)} client/A${it}.java".toString() } }

git(basedir, '2026-01-05', 'init', '--quiet')
commit('2026-01-05', finding('SendResultIgnored', 30) + finding('TimedWaitIgnored', 4) + finding('NoRuleAnyMore', 2))
commit('2026-02-05', ['<<<<<<< ours', *finding('SendResultIgnored', 20), '>>>>>>> theirs'])
commit('2026-03-05', finding('SendResultIgnored', 12) + finding('TimedWaitIgnored', 4))
commit('2026-04-05', finding('SendResultIgnored', 3) + finding('TimedWaitIgnored', 5) + finding('BareNosonar', 1))

def shallow = new File(basedir, 'shallow')
git(basedir, '2026-04-05', 'clone', '--quiet', '--depth=1', 'file://' + basedir.absolutePath, shallow.path)
return true
