// Of its own, for Maven looks for this folder upwards.
return new File(basedir, 'before/.mvn').mkdirs()
