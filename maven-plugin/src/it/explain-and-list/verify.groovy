def log = new File(basedir, 'build.log').text

assert log.contains('\nTimedWaitIgnored\n')
assert log.contains('\nhttps://breakwater.dev/rules/TimedWaitIgnored\n')
assert log.contains('\nBareNosonar\n')
assert log.contains('engine checkstyle')
assert !log.contains('```')
assert log =~ /(?m)^    +\S.* flagged$/
assert log.contains('Unknown rule: TimedWait. Did you mean TimedWaitIgnored?')

// the log begins anew with every run of Maven
def lists = log.split('Scanning for projects').findAll { it =~ /\d+ rules?, \d+ on here/ }
assert lists.size() == 3
def (nowhere, here, narrowed) = lists
assert nowhere =~ /(?m)^  on   practice      TimedWaitIgnored/
assert !nowhere.contains('messaging')

assert here.count(' on here: ') == 1
assert here =~ /(?m)^  on   practice      TimedWaitIgnored/
assert here =~ /(?m)^  off  fundamentals  AcknowledgedTwice/
assert here =~ /(?m)^  on   fundamentals  \w/
assert here =~ /(?m)^  off  practice      SendResultIgnored/
def lines = here.readLines().findAll { it =~ /^  (on |off)  / }
assert here.contains("\n${lines.size()} rules, ${lines.count { it.startsWith('  on') }} on here: ")

assert narrowed =~ /(?m)^  off  mastery       BareNosonar/
def few = narrowed.readLines().findAll { it =~ /^  (on |off)  / }
assert few.size() > 1 && few.size() < 20 && few.every { it.contains('mastery') }
assert log.contains('Unknown theme: mesaging. Known are ')
