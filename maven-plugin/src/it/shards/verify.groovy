import groovy.json.JsonSlurper

def report(run, name) { new File(basedir, "target/$run/breakwater/$name") }
def sarif(run) { new JsonSlurper().parse(report(run, 'report.sarif')) }

// The merged reports are those of one run, but for what they cost.
def one = sarif('one')
def merged = sarif('merged')
assert merged.runs[0].results.size() == 4
[one, merged].each { it.runs[0].invocations[0].remove('properties') }
assert merged == one
['gl-code-quality-report.json', 'TEST-breakwater.xml'].each {
  assert report('merged', it).bytes == report('one', it).bytes
}
assert report('merged', 'report.html').exists()

// A missing shard is seen.
assert sarif('part').runs[0].invocations[0].toolExecutionNotifications*.message*.text ==
    ['it:client: not part of any of the merged results']

def log = new File(basedir, 'build.log').text
assert log.contains('merging 2 results')
assert log.contains('4 findings in 3 Java files of 3 modules')
assert log.contains('The build fails because of 2 new findings (breakwater.failOn=new).')
assert log.contains('breakwater.results: there is no file shards/*.json.')
assert log.contains('Name the results to merge')
