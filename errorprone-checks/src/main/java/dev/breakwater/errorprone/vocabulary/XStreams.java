package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about XStream and fastjson, which make objects of named classes. */
public final class XStreams {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("com.thoughtworks.xstream:xstream", "1.4.19", "1.4.21"),
          new Library("com.alibaba:fastjson", "1.2.83", "1.2.83"));

  /** Says which classes XML may name. */
  public static final Api ADD_PERMISSION =
      methods("com.thoughtworks.xstream.XStream#addPermission");

  /** Says by patterns which classes XML may name. */
  public static final Api ALLOW_BY_WILDCARD =
      methods("com.thoughtworks.xstream.XStream#allowTypesByWildcard");

  /** Lets JSON name classes. */
  public static final Api AUTO_TYPE =
      methods("com.alibaba.fastjson.parser.ParserConfig#setAutoTypeSupport");

  private XStreams() {}
}
