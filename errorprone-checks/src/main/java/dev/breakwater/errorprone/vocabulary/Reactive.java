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

  private Reactive() {}
}
