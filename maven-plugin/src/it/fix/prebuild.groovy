new File(basedir, '.gitignore').text = 'target\nbuild.log\n'
def git = { String... arguments ->
  def process = (['git'] + arguments.toList()).execute(null, basedir)
  assert process.waitFor() == 0 : process.errorStream.text
}
git('init', '-q')
git('add', '.')
git('-c', 'user.name=it', '-c', 'user.email=it@it', 'commit', '-q', '-m', 'All')
new File(basedir, 'client/src/main/java/it/client/Templates.java') << '// not committed\n'
return true
