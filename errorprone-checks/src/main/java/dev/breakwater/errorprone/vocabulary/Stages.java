package dev.breakwater.errorprone.vocabulary;

import static dev.breakwater.errorprone.vocabulary.Api.methods;

/** How the JDK's completion stages go on, and what they tell of a failure. */
public final class Stages {
  /** Run after success only; a failure passes them by and stays in the stage that they return. */
  public static final Api AFTER_SUCCESS =
      methods(
          "java.util.concurrent.CompletionStage#thenAccept",
          "java.util.concurrent.CompletionStage#thenAcceptAsync",
          "java.util.concurrent.CompletionStage#thenApply",
          "java.util.concurrent.CompletionStage#thenApplyAsync",
          "java.util.concurrent.CompletionStage#thenCompose",
          "java.util.concurrent.CompletionStage#thenComposeAsync",
          "java.util.concurrent.CompletionStage#thenRun",
          "java.util.concurrent.CompletionStage#thenRunAsync");

  /** Run after the success of two stages. */
  public static final Api AFTER_BOTH =
      methods(
          "java.util.concurrent.CompletionStage#runAfterBoth",
          "java.util.concurrent.CompletionStage#runAfterBothAsync",
          "java.util.concurrent.CompletionStage#thenAcceptBoth",
          "java.util.concurrent.CompletionStage#thenAcceptBothAsync",
          "java.util.concurrent.CompletionStage#thenCombine",
          "java.util.concurrent.CompletionStage#thenCombineAsync");

  /** Do nothing about a failure but pass it on. */
  public static final Api BOUND =
      methods(
          "java.util.concurrent.CompletableFuture#orTimeout",
          "java.util.concurrent.CompletionStage#toCompletableFuture");

  /** Begin with a task that another thread runs. */
  public static final Api START =
      methods(
          "java.util.concurrent.CompletableFuture#runAsync",
          "java.util.concurrent.CompletableFuture#supplyAsync");

  /** Are told of a failure, which stays in the stage that they return all the same. */
  public static final Api AFTER_EITHER =
      methods(
          "java.util.concurrent.CompletionStage#whenComplete",
          "java.util.concurrent.CompletionStage#whenCompleteAsync");

  /** Are told of a failure and put a result in its place. */
  public static final Api INSTEAD_OF_EITHER =
      methods(
          "java.util.concurrent.CompletionStage#handle",
          "java.util.concurrent.CompletionStage#handleAsync");

  /** Are told of a failure alone, and put a result in its place. */
  public static final Api INSTEAD_OF_FAILURE =
      methods("java.util.concurrent.CompletableFuture#exceptionally");

  /** What a stage calls with its result and its failure, one of which is null. */
  public static final Api OUTCOME_CALLBACKS =
      methods("java.util.function.BiConsumer#accept", "java.util.function.BiFunction#apply");

  /** Run what they are given on the thread that completes the stage. */
  public static final Api ON_SAME_THREAD =
      methods(
          "java.util.concurrent.CompletionStage#exceptionally",
          "java.util.concurrent.CompletionStage#handle",
          "java.util.concurrent.CompletionStage#thenAccept",
          "java.util.concurrent.CompletionStage#thenApply",
          "java.util.concurrent.CompletionStage#thenCompose",
          "java.util.concurrent.CompletionStage#thenRun",
          "java.util.concurrent.CompletionStage#whenComplete");

  /** What a stage calls with its result only, with its failure only, or with nothing. */
  public static final Api SINGLE_CALLBACKS =
      methods(
          "java.lang.Runnable#run",
          "java.util.function.Consumer#accept",
          "java.util.function.Function#apply");

  private Stages() {}
}
