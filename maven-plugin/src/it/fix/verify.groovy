def log = new File(basedir, 'build.log').text
def source = { new File(basedir, it).getText('UTF-8') }
def original = { path ->
  def process = ['git', 'show', "HEAD:$path"].execute(null, basedir)
  process.inputStream.getText('UTF-8')
}

// A dry run shows all, that of a file with other changes included, and changes nothing: the next run finds it to do.
assert log.contains('--- a/api/src/main/java/it/api/Templates.java\n+++ b/api/src/main/java/it/api/Templates.java\n')
assert log.contains('+      throw new IllegalStateException("unreadable: " + e.getMessage(), e);')
assert log.contains('+++ b/client/src/main/java/it/client/Templates.java')
assert log.contains('+import java.time.Duration;')

// Each fix is applied once, so the second run changes nothing.
assert log.count('breakwater: api, fixed 1 finding in 1 file') == 1
assert log.count('  api/src/main/java/it/api/Templates.java: 1 CauseReducedToMessage') == 1
assert log.count('breakwater: server, fixed 1 finding in 1 file') == 1
assert log.count('  server/src/main/java/it/server/Rates.java: 1 HttpClientWithoutTimeout') == 1
assert log.count('breakwater: client, fixed 0 findings in 0 files') == 2
assert log.count('left client/src/main/java/it/client/Templates.java alone: it has changes that are not committed') == 2
assert log.contains('Unknown rule: CauseReducedToMesage. Did you mean CauseReducedToMessage?')

def reduced = 'e.getMessage())'
def api = 'api/src/main/java/it/api/Templates.java'
assert source(api) == original(api).replace(reduced, 'e.getMessage(), e)')
assert source(api).contains('\r\n')
def client = 'client/src/main/java/it/client/Templates.java'
assert source(client) == original(client) + '// not committed\n'
def server = 'server/src/main/java/it/server/Rates.java'
assert source(server) == original(server)
  .replace('BodyHandlers;\n', 'BodyHandlers;\nimport java.time.Duration;\n')
  .replace('currency))', 'currency)).timeout(Duration.ofSeconds(30))')

assert !new File(basedir, 'api/target/breakwater/fix').exists()
assert ['git', 'status', '--porcelain'].execute(null, basedir).text.readLines()*.trim()*.split(' ')*.last().toSet() ==
  [api, client, server] as Set
