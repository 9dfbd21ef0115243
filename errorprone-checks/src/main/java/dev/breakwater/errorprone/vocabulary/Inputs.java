package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** How values that other programs and people write come into the code. */
public final class Inputs {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("javax.servlet:javax.servlet-api", "3.1.0", "4.0.1"),
          new Library("jakarta.servlet:jakarta.servlet-api", "5.0.0", "6.1.0"),
          new Library("javax.jms:javax.jms-api", "2.0.1", "2.0.1"),
          new Library("jakarta.jms:jakarta.jms-api", "3.0.0", "3.1.0"),
          new Library("jakarta.ws.rs:jakarta.ws.rs-api", "3.0.0", "3.1.0"),
          new Library("javax.ws.rs:javax.ws.rs-api", "2.1.1", "2.1.1"),
          new Library("org.springframework:spring-core", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-messaging", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-web", "5.3.39", "7.0.1"),
          new Library("com.fasterxml.jackson.core:jackson-databind", "2.13.5", "2.20.0"),
          new Library("com.google.code.gson:gson", "2.8.9", "2.13.2"));

  /** Read a text that another program, or somebody at a browser, has written. */
  public static final Api TEXTS =
      methods(
          "com.fasterxml.jackson.databind.JsonNode#asText()",
          "com.fasterxml.jackson.databind.JsonNode#textValue",
          "com.google.gson.JsonElement#getAsString",
          "jakarta.jms.Message#getStringProperty",
          "jakarta.servlet.ServletRequest#getParameter",
          "jakarta.servlet.http.HttpServletRequest#getHeader",
          "java.sql.ResultSet#getString",
          "javax.jms.Message#getStringProperty",
          "javax.servlet.ServletRequest#getParameter",
          "javax.servlet.http.HttpServletRequest#getHeader",
          "org.springframework.http.HttpHeaders#getFirst");

  /** Mark parameters that are taken from a request. */
  public static final Types PARAMETERS =
      Types.of(
          "jakarta.ws.rs.CookieParam",
          "jakarta.ws.rs.FormParam",
          "jakarta.ws.rs.HeaderParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.QueryParam",
          "javax.ws.rs.CookieParam",
          "javax.ws.rs.FormParam",
          "javax.ws.rs.HeaderParam",
          "javax.ws.rs.PathParam",
          "javax.ws.rs.QueryParam",
          "org.springframework.web.bind.annotation.CookieValue",
          "org.springframework.web.bind.annotation.PathVariable",
          "org.springframework.web.bind.annotation.RequestHeader",
          "org.springframework.web.bind.annotation.RequestParam");

  /** Return null for what is not there. */
  public static final Api NULLABLE =
      methods(
          "com.fasterxml.jackson.databind.JsonNode#get",
          "jakarta.jms.Message#getStringProperty",
          "jakarta.servlet.ServletRequest#getParameter",
          "jakarta.servlet.http.HttpServletRequest#getHeader",
          "java.io.File#listFiles",
          "java.lang.Class#getResource",
          "java.lang.Class#getResourceAsStream",
          "java.lang.ClassLoader#getResource",
          "java.lang.ClassLoader#getResourceAsStream",
          "java.lang.System#getProperty(String)",
          "java.lang.System#getenv(String)",
          "java.sql.ResultSet#getBigDecimal",
          "java.sql.ResultSet#getBytes",
          "java.sql.ResultSet#getDate",
          "java.sql.ResultSet#getObject",
          "java.sql.ResultSet#getString",
          "java.sql.ResultSet#getTimestamp",
          "java.util.Map#get",
          "java.util.Properties#getProperty(String)",
          "javax.jms.Message#getStringProperty",
          "javax.servlet.ServletRequest#getParameter",
          "javax.servlet.http.HttpServletRequest#getHeader",
          "org.springframework.http.HttpHeaders#getFirst");

  /** Hand out, as an object of no type, what other code has put there under a name. */
  public static final Api ATTRIBUTES =
      methods(
          "jakarta.servlet.ServletContext#getAttribute",
          "jakarta.servlet.ServletRequest#getAttribute",
          "jakarta.servlet.http.HttpSession#getAttribute",
          "javax.servlet.ServletContext#getAttribute",
          "javax.servlet.ServletRequest#getAttribute",
          "javax.servlet.http.HttpSession#getAttribute",
          "org.springframework.messaging.MessageHeaders#get(Object)",
          "org.springframework.web.context.request.RequestAttributes#getAttribute");

  /** Return a boxed number or truth value, or null for what is not there. */
  public static final Api NULLABLE_BOXES =
      methods(
          "jakarta.jms.Message#getObjectProperty",
          "java.lang.Integer#getInteger(String)",
          "java.lang.Long#getLong(String)",
          "java.sql.ResultSet#getObject",
          "javax.jms.Message#getObjectProperty",
          "org.springframework.core.env.PropertyResolver#getProperty(String,Class)",
          "org.springframework.messaging.MessageHeaders#get(Object,Class)");

  /** Return the value of a setting, or null if there is none. */
  public static final Api SETTINGS =
      methods("org.springframework.core.env.PropertyResolver#getProperty(String,Class)");

  private Inputs() {}
}
