// A commit of everything, then two uncommitted changes: a new method with a finding, and a new file.
def git(String... arguments) {
  def process = new ProcessBuilder(['git', *arguments]).directory(basedir).redirectErrorStream(true).start()
  def output = process.inputStream.text
  assert process.waitFor() == 0 : output
}

git('init', '--quiet')
git('add', '--all')
git('-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'begin')

def waiting = new File(basedir, 'server/src/main/java/it/server/Waiting.java')
waiting.text = waiting.text.replaceFirst(/\}\s*$/, '''
  void again() throws InterruptedException {
    ready.await(7, TimeUnit.SECONDS);
    System.out.println("again");
  }
}
''')
def client = new File(basedir, 'client/src/main/java/it/client/Waiting.java')
new File(client.parentFile, 'Another.java').text = client.text.replace('class Waiting', 'class Another')

return true
