return new File(basedir, 'nowhere').mkdirs()
