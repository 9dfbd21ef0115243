package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

import java.util.List;

/** How services write to their databases. */
public final class Databases {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework.data:spring-data-commons", "2.7.18", "4.0.0"),
          new Library("org.springframework.data:spring-data-jpa", "2.7.18", "4.0.0"),
          new Library("org.springframework:spring-jdbc", "6.1.13", "7.0.8"),
          new Library("org.springframework:spring-tx", "5.3.39", "7.0.8"),
          new Library("jakarta.persistence:jakarta.persistence-api", "3.1.0", "3.2.0"),
          new Library("jakarta.transaction:jakarta.transaction-api", "2.0.0", "2.0.1"),
          new Library("javax.transaction:javax.transaction-api", "1.2", "1.3"));

  /** What makes a method, or the methods of a class, transactional. */
  public static final Types TRANSACTIONAL =
      Types.of(
          "org.springframework.transaction.annotation.Transactional",
          "jakarta.transaction.Transactional",
          "javax.transaction.Transactional");

  /** Called when a transaction has come to its end, or is about to. */
  public static final Types TRANSACTION_LISTENER =
      Types.of("org.springframework.transaction.event.TransactionalEventListener");

  /** Changes what only a commit makes last. */
  public static final Api WRITE =
      methods(
          "org.springframework.data.repository.CrudRepository#save",
          "org.springframework.data.repository.CrudRepository#saveAll",
          "org.springframework.data.repository.CrudRepository#delete",
          "org.springframework.data.repository.CrudRepository#deleteById",
          "org.springframework.data.repository.CrudRepository#deleteAll",
          "org.springframework.jdbc.core.JdbcOperations#update",
          "org.springframework.jdbc.core.JdbcOperations#batchUpdate",
          "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations#update",
          "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations#batchUpdate",
          "jakarta.persistence.EntityManager#persist",
          "jakarta.persistence.EntityManager#merge",
          "jakarta.persistence.EntityManager#remove");

  /** Changes what a commit of a JPA transaction makes last. */
  public static final Api JPA_WRITE =
      methods(
          "org.springframework.data.jpa.repository.JpaRepository#save",
          "org.springframework.data.jpa.repository.JpaRepository#saveAll",
          "org.springframework.data.jpa.repository.JpaRepository#delete",
          "org.springframework.data.jpa.repository.JpaRepository#deleteById",
          "org.springframework.data.jpa.repository.JpaRepository#deleteAll",
          "jakarta.persistence.EntityManager#persist",
          "jakarta.persistence.EntityManager#merge",
          "jakarta.persistence.EntityManager#remove");

  /** Runs the lambda that it is given in a transaction. */
  public static final Api RUN_IN_TRANSACTION =
      methods(
          "org.springframework.transaction.support.TransactionOperations#execute",
          "org.springframework.transaction.support.TransactionOperations#executeWithoutResult");

  private Databases() {}
}
