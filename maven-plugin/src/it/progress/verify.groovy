def log = new File(basedir, 'build.log').text
assert log.contains('36 findings on 2026-01-05, 9 on 2026-04-05, over 3 states of the baseline')
assert log =~ /messaging +30 +3 +-27/
assert log =~ /total +36 +9 +-27/
assert log.contains('1 commit of the baseline held no baseline and was left out')
assert log.contains('Shrank most: SendResultIgnored -27, NoRuleAnyMore -2')
assert log.contains('Grew most: BareNosonar +1, TimedWaitIgnored +1')
assert log.contains('Weakest theme: timing, with 5 findings of fundamentals and practice')
assert log.contains('Four fifths of all: TimedWaitIgnored 5, SendResultIgnored 3')
def page = new File(basedir, 'target/breakwater/progress.html').text
assert page.contains('2026-03-05') && page.contains('<rect class="messaging"')

assert log.contains('There is no none.txt, so there is no progress to tell of. Record one with the goal baseline')
assert log.contains('This clone is shallow and lacks what the baseline once was. Fetch the whole history')
assert new File(basedir, 'target/breakwater/report.html').text.contains('<caption>Known findings over time</caption>')
