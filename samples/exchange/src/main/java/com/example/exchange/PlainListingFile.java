package com.example.exchange;

import java.io.InputStream;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what members upload: maps, lists and texts. */
public class PlainListingFile {
  public Map<String, Object> read(InputStream upload) {
    return new Yaml(new SafeConstructor()).load(upload);
  }
}
