package dev.breakwater.errorprone.boundaries;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class GrpcCallNotEndedOnceTest {
  private final CheckTester tester = CheckTester.of(GrpcCallNotEndedOnce.class);

  @Test
  void staysQuietWhereEveryWayEndsOrTheObserverGoesElsewhere() {
    tester.check(
        """
        import io.grpc.BindableService;
        import io.grpc.stub.StreamObserver;
        import java.util.*;

        class Prices {
          abstract static class Base implements BindableService {
            public void quote(String item, StreamObserver<Long> answer) {}
            public void watch(String item, StreamObserver<Long> answer) {}
            public void later(String item, StreamObserver<Long> answer) {}
            public void each(String item, StreamObserver<Long> answer) {}
            public void thrown(String item, StreamObserver<Long> answer) {}
          }

          abstract static class Service extends Base {
            private final List<StreamObserver<Long>> watchers = new ArrayList<>();

            @Override public void quote(String item, StreamObserver<Long> answer) {
              try {
                answer.onNext(1L);
                answer.onCompleted();
              } catch (RuntimeException e) {
                answer.onError(e);
              }
            }

            @Override public void watch(String item, StreamObserver<Long> answer) {
              answer.onNext(0L);
              watchers.add(answer);
            }

            @Override public void later(String item, StreamObserver<Long> answer) {
              answer.onNext(0L);
              new Thread(() -> answer.onCompleted()).start();
            }

            @Override public void each(String item, StreamObserver<Long> answer) {
              if (item.isEmpty()) {
                answer.onError(new IllegalStateException());
              } else {
                answer.onCompleted();
              }
            }

            @Override public void thrown(String item, StreamObserver<Long> answer) {
              if (item.isEmpty()) {
                throw new IllegalStateException();
              }
              answer.onCompleted();
            }

            public void noService(String item, StreamObserver<Long> answer) { answer.onNext(1L); }
          }
        }
        """);
  }

  @Test
  void seesWhatFinallyAnswers() {
    tester.check(
        """
        import io.grpc.BindableService;
        import io.grpc.stub.StreamObserver;

        class Prices {
          abstract static class Base implements BindableService {
            public void quote(String item, StreamObserver<Long> answer) {}
            public void guard(String item, StreamObserver<Long> answer) {}
          }

          abstract static class Service extends Base {
            @Override public void quote(String item, StreamObserver<Long> answer) {
              try {
                answer.onNext(1L);
              } catch (RuntimeException e) {
                answer.onError(e); // flagged
              } finally {
                answer.onCompleted();
              }
            }

            @Override public void guard(String item, StreamObserver<Long> answer) {
              if (item.isEmpty()) {
                answer.onError(new IllegalArgumentException()); // flagged
              }
              answer.onNext(1L);
              answer.onCompleted();
            }
          }
        }
        """);
  }
}
