package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about Avro. */
public final class Avro {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.apache.avro:avro", "1.10.2", "1.12.1"));

  /** Read a field of a record whose class was not generated; a text is then no String. */
  public static final Api READ_FIELD =
      methods(
          "org.apache.avro.generic.GenericRecord#get(String)",
          "org.apache.avro.generic.IndexedRecord#get(int)");

  /** What the classes are that Avro's compiler writes. */
  public static final String SPECIFIC_RECORD = "org.apache.avro.specific.SpecificRecord";

  private Avro() {}
}
