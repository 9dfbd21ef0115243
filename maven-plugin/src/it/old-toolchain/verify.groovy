import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['TimedWaitIgnored', 'BareNosonar']
assert result.notAnalysed == []
assert new File(basedir, 'build.log').text.contains("The JDK toolchain {version=[11,12)} that the project asks for matches nothing in toolchains.xml.")
