import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

// From the first run only: the second one says what it wants.
def annotations = new File(basedir, 'build.log').readLines().findAll { it.startsWith('::') }
assert annotations.size() == 4
assert annotations.every {
  it ==~ /::(warning|notice) file=[\w\/.-]+\/src\/main\/java\/it\/\w+\/Waiting\.java,line=\d+,col=\d+,title=\w+::.*%0Ahttps:.*/
}
assert annotations*.contains('::warning ') == [true, true, false, false]

def reports = new File(basedir, 'target/breakwater')
assert !new File(reports, 'report.html').exists()
assert !new File(reports, 'report.sarif').exists()

def issues = new JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json'))
assert issues*.severity.countBy { it } == [major: 2, minor: 2]
assert issues.every { it.location.path.endsWith('/src/main/java/it/' + (it.location.path =~ /(client|server)\/src/)[0][1] + '/Waiting.java') }

def suites = new XmlSlurper().parse(new File(reports, 'TEST-breakwater.xml'))
assert suites.testsuite*.@name*.text() == ['it:api', 'it:server', 'it:client']
assert suites.testsuite*.@failures*.text() == ['0', '1', '1']
assert suites.testsuite*.@skipped*.text() == ['0', '1', '1']
