package dev.breakwater.errorprone.vocabulary;

import java.util.List;

/** What the suite knows about Spring's container. */
public final class SpringContext {
  public static final List<Library> LIBRARIES =
      List.of(
          new Library("org.springframework:spring-context", "5.3.39", "7.0.1"),
          new Library("org.springframework:spring-core", "5.3.39", "7.0.1"));

  /** Makes an object that the container puts to use as it is. */
  public static final Types BEAN = Types.of("org.springframework.context.annotation.Bean");

  /** Has another thread run the method, while the caller goes on. */
  public static final Types ASYNC = Types.of("org.springframework.scheduling.annotation.Async");

  public static final Types SCHEDULED =
      Types.of("org.springframework.scheduling.annotation.Scheduled");

  /** Runs a task again and again. */
  public static final Api SCHEDULE_PERIODICALLY =
      Api.methods(
          "org.springframework.scheduling.TaskScheduler#schedule(Runnable,Trigger)",
          "org.springframework.scheduling.TaskScheduler#scheduleAtFixedRate",
          "org.springframework.scheduling.TaskScheduler#scheduleWithFixedDelay");

  /** Runs a task once; what it throws is in the returned future, and nowhere else. */
  public static final Api RUN_ONCE =
      Api.methods("org.springframework.core.task.AsyncTaskExecutor#submit");

  private SpringContext() {}
}
