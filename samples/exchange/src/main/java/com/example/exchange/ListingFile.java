package com.example.exchange;

import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Reads what members upload, and whatever they put into it. */
public class ListingFile {
  public Map<String, Object> read(InputStream upload) {
    return new Yaml().load(upload);
  }
}
