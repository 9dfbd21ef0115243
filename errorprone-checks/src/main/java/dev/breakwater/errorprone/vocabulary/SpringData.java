package dev.breakwater.errorprone.vocabulary;

import java.util.List;

/** Spring Data, whatever the store. */
public final class SpringData {
  public static final List<Library> LIBRARIES =
      List.of(new Library("org.springframework.data:spring-data-commons", "2.7.18", "3.5.5"));

  /** What all interfaces extend whose queries Spring Data answers. */
  public static final Types REPOSITORIES =
      Types.of("org.springframework.data.repository.Repository");

  private SpringData() {}
}
