import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/breakwater/findings.json'))
assert result.findings*.rule == ['SendResultIgnored']
assert result.findings[0].path == 'src/main/java/it/Caller.java'
assert new File(basedir, 'build.log').text.contains("'it.Bus.send' is not of the form type#method")
