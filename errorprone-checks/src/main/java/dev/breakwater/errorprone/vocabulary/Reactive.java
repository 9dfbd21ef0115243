package dev.breakwater.errorprone.vocabulary;

import java.util.List;

/** What the suite knows about Reactor, RxJava 3 and Mutiny. */
public final class Reactive {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("io.projectreactor:reactor-core", "3.4.41", "3.8.0"),
          new Library("io.reactivex.rxjava3:rxjava", "3.1.8", "3.1.12"),
          new Library("io.smallrye.reactive:mutiny", "1.10.0", "3.0.3"));

  /** Describe work that is done for whoever subscribes. */
  public static final Types PUBLISHERS =
      Types.of(
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.Flowable",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.Observable",
          "io.reactivex.rxjava3.core.Single",
          "io.smallrye.mutiny.Multi",
          "io.smallrye.mutiny.Uni",
          "reactor.core.publisher.Flux",
          "reactor.core.publisher.Mono");

  /** Begin the work, and tell nobody in this code if it fails. */
  public static final Api SUBSCRIBE_WITHOUT_ERROR_HANDLER =
      Api.methods(
          "io.reactivex.rxjava3.core.Completable#subscribe()",
          "io.reactivex.rxjava3.core.Completable#subscribe(Action)",
          "io.reactivex.rxjava3.core.Flowable#subscribe()",
          "io.reactivex.rxjava3.core.Flowable#subscribe(Consumer)",
          "io.reactivex.rxjava3.core.Maybe#subscribe()",
          "io.reactivex.rxjava3.core.Maybe#subscribe(Consumer)",
          "io.reactivex.rxjava3.core.Observable#subscribe()",
          "io.reactivex.rxjava3.core.Observable#subscribe(Consumer)",
          "io.reactivex.rxjava3.core.Single#subscribe()",
          "io.reactivex.rxjava3.core.Single#subscribe(Consumer)",
          "io.smallrye.mutiny.groups.MultiSubscribe#with(Consumer)",
          "io.smallrye.mutiny.groups.UniSubscribe#with(Consumer)",
          "reactor.core.publisher.Flux#subscribe()",
          "reactor.core.publisher.Flux#subscribe(Consumer)",
          "reactor.core.publisher.Mono#subscribe()",
          "reactor.core.publisher.Mono#subscribe(Consumer)");

  /** Begin the work, and run what they are given where nobody comes after. */
  public static final Api SUBSCRIBE =
      Api.methods(
          "io.reactivex.rxjava3.core.Completable#subscribe",
          "io.reactivex.rxjava3.core.Flowable#forEach",
          "io.reactivex.rxjava3.core.Flowable#subscribe",
          "io.reactivex.rxjava3.core.Maybe#subscribe",
          "io.reactivex.rxjava3.core.Observable#forEach",
          "io.reactivex.rxjava3.core.Observable#subscribe",
          "io.reactivex.rxjava3.core.Single#subscribe",
          "io.smallrye.mutiny.groups.MultiSubscribe#with",
          "io.smallrye.mutiny.groups.UniSubscribe#with",
          "reactor.core.publisher.Flux#subscribe",
          "reactor.core.publisher.Mono#subscribe");

  /** Put something in the place of any failure, so that whoever subscribes does not hear of it. */
  public static final Api INSTEAD_OF_FAILURE =
      Api.methods(
          "io.smallrye.mutiny.groups.UniOnFailure#recoverWithItem",
          "io.smallrye.mutiny.groups.UniOnFailure#recoverWithNull",
          "io.smallrye.mutiny.groups.UniOnFailure#recoverWithUni",
          "reactor.core.publisher.Flux#onErrorComplete()",
          "reactor.core.publisher.Flux#onErrorResume(Function)",
          "reactor.core.publisher.Flux#onErrorReturn(Object)",
          "reactor.core.publisher.Mono#onErrorComplete()",
          "reactor.core.publisher.Mono#onErrorResume(Function)",
          "reactor.core.publisher.Mono#onErrorReturn(Object)");

  /** Has the operators before it drop elements for which they fail. */
  public static final Api ON_ERROR_CONTINUE =
      Api.methods(
          "reactor.core.publisher.Flux#onErrorContinue",
          "reactor.core.publisher.Mono#onErrorContinue");

  /** Go on when the work is done, and drop what it results in. */
  public static final Api RESULT_DROPPED =
      Api.methods(
          "io.reactivex.rxjava3.core.Flowable#ignoreElements",
          "io.reactivex.rxjava3.core.Flowable#subscribe()",
          "io.reactivex.rxjava3.core.Maybe#ignoreElement",
          "io.reactivex.rxjava3.core.Maybe#subscribe()",
          "io.reactivex.rxjava3.core.Observable#ignoreElements",
          "io.reactivex.rxjava3.core.Observable#subscribe()",
          "io.reactivex.rxjava3.core.Single#ignoreElement",
          "io.reactivex.rxjava3.core.Single#subscribe()",
          "io.smallrye.mutiny.Uni#replaceWith",
          "io.smallrye.mutiny.Uni#replaceWithNull",
          "io.smallrye.mutiny.Uni#replaceWithVoid",
          "reactor.core.publisher.Flux#subscribe()",
          "reactor.core.publisher.Flux#then",
          "reactor.core.publisher.Flux#thenEmpty",
          "reactor.core.publisher.Flux#thenMany",
          "reactor.core.publisher.Mono#subscribe()",
          "reactor.core.publisher.Mono#then",
          "reactor.core.publisher.Mono#thenEmpty",
          "reactor.core.publisher.Mono#thenMany",
          "reactor.core.publisher.Mono#thenReturn");

  /** Make publishers that only say that all is done, or hold a value. */
  public static final Api WITHOUT_WORK =
      Api.methods(
          "io.smallrye.mutiny.Uni#createFrom",
          "io.smallrye.mutiny.groups.UniCreate#item(Object)",
          "io.smallrye.mutiny.groups.UniCreate#nullItem",
          "io.smallrye.mutiny.groups.UniCreate#voidItem",
          "reactor.core.publisher.Flux#empty",
          "reactor.core.publisher.Flux#just",
          "reactor.core.publisher.Mono#empty",
          "reactor.core.publisher.Mono#just");

  /** Make publishers that cannot fail. */
  public static final Api NEVER_FAIL =
      Api.methods(
          "io.reactivex.rxjava3.core.Flowable#interval",
          "io.reactivex.rxjava3.core.Flowable#just",
          "io.reactivex.rxjava3.core.Flowable#timer",
          "io.reactivex.rxjava3.core.Observable#interval",
          "io.reactivex.rxjava3.core.Observable#just",
          "io.reactivex.rxjava3.core.Observable#timer",
          "io.reactivex.rxjava3.core.Single#just",
          "io.reactivex.rxjava3.core.Single#timer",
          "reactor.core.publisher.Flux#empty",
          "reactor.core.publisher.Flux#interval",
          "reactor.core.publisher.Flux#just",
          "reactor.core.publisher.Flux#range",
          "reactor.core.publisher.Mono#delay",
          "reactor.core.publisher.Mono#empty",
          "reactor.core.publisher.Mono#just");

  private Reactive() {}
}
