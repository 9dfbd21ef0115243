def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').findAll { it.contains('BUILD ') }
assert runs.size() == 4

// What is found, by place and rule.
def found = { String run ->
  run.readLines()
      .collect { it =~ /^\[(\w+)\] src\/main\/\w+\/(\S+):\[(\d+),\d+\] \(\w+\) (\w+): / }
      .findAll { it.find() }
      .collect { "${it.group(1)} ${it.group(2)}:${it.group(3)} ${it.group(4)}".toString() }
      .toSet()
}
def broken = runs[0] =~ /broken\.yml:\[2,5\] \(\w+\) \w+: broken\.yml is not examined, it cannot be read: /
assert broken.size() == 1
def practice = [
  'WARNING application.yml:4 AutoAcknowledgeInConfig',
  'WARNING application.yml:14 SettingsContradictInConfig',
  'WARNING rabbit.properties:1 EndlessRequeueInConfig',
].toSet()
assert found(runs[0]).findAll { !it.contains('broken.yml') }.toSet() == practice
assert found(runs[1]).findAll { !it.contains('broken.yml') }.toSet() == practice + [
  'INFO it/Orders.java:4 SuppressionWithoutReason',
  'INFO it/Orders.java:6 BareNosonar',
  'INFO rabbit.properties:2 LimitSwitchedOffInConfig',
].toSet()
assert found(runs[2]).isEmpty()
assert runs[3].contains('no level is named ADVANCED; write one of [FUNDAMENTALS, PRACTICE, MASTERY]')
