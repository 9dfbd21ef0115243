package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** What the suite knows about clients of JAX-RS, in both namespaces. */
public final class JaxRsClient {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("jakarta.ws.rs:jakarta.ws.rs-api", "3.0.0", "4.0.0"),
          new Library("javax.ws.rs:javax.ws.rs-api", "2.1.1", "2.1.1"));

  /** Make an object of an answer's body, and are told its class. */
  public static final Api READ =
      methods(
          "jakarta.ws.rs.client.Invocation#invoke(Class)",
          "jakarta.ws.rs.client.SyncInvoker#delete(Class)",
          "jakarta.ws.rs.client.SyncInvoker#get(Class)",
          "jakarta.ws.rs.client.SyncInvoker#method(String,Entity,Class)",
          "jakarta.ws.rs.client.SyncInvoker#post(Entity,Class)",
          "jakarta.ws.rs.client.SyncInvoker#put(Entity,Class)",
          "jakarta.ws.rs.core.Response#readEntity(Class)",
          "javax.ws.rs.client.Invocation#invoke(Class)",
          "javax.ws.rs.client.SyncInvoker#delete(Class)",
          "javax.ws.rs.client.SyncInvoker#get(Class)",
          "javax.ws.rs.client.SyncInvoker#method(String,Entity,Class)",
          "javax.ws.rs.client.SyncInvoker#post(Entity,Class)",
          "javax.ws.rs.client.SyncInvoker#put(Entity,Class)",
          "javax.ws.rs.core.Response#readEntity(Class)");

  /** Keeps the type argument that it is made with, through a subclass made in place. */
  public static final Api NEW_TYPE_TOKEN =
      methods("jakarta.ws.rs.core.GenericType#new()", "javax.ws.rs.core.GenericType#new()");

  private JaxRsClient() {}
}
