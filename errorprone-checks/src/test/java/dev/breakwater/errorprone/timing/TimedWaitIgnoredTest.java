package dev.breakwater.errorprone.timing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.breakwater.errorprone.CheckTester;
import org.junit.jupiter.api.Test;

class TimedWaitIgnoredTest {
  private final CheckTester tester = CheckTester.of(TimedWaitIgnored.class);

  @Test
  void saysWhatGoesWrong() {
    var findings =
        tester.findings(
            """
            import java.util.concurrent.locks.Lock;

            class Account {
              void pay(Lock lock) {
                lock.tryLock();
                lock.unlock();
              }
            }
            """);
    assertTrue(
        findings.get(0).getMessage(null).contains("IllegalMonitorStateException"),
        findings.toString());
  }

  @Test
  void acceptsAResultThatIsLookedAt() {
    tester.check(
        """
        import java.util.concurrent.*;
        import java.util.concurrent.locks.Lock;

        class Export {
          boolean run(CountDownLatch done, Lock lock, Process process) throws Exception {
            boolean finished = done.await(1, TimeUnit.SECONDS);
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
              process.destroy();
            }
            Callable<Boolean> attempt = () -> lock.tryLock(1, TimeUnit.SECONDS);
            return finished && lock.tryLock();
          }
        }
        """);
  }

  @Test
  void staysQuietAboutWaitsWithoutLimit() {
    tester.check(
        """
        import java.util.concurrent.*;

        class Export {
          void run(Process process, Runnable task) throws Exception {
            var done = new CountDownLatch(1);
            done.await();
            var other = new CountDownLatch(1);
            other.await(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            process.waitFor();
            var pool = Executors.newFixedThreadPool(2);
            pool.submit(task);
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
          }

          void withAnyUnit(Runnable task, TimeUnit unit) throws Exception {
            var pool = Executors.newFixedThreadPool(2);
            pool.submit(task);
            pool.shutdown();
            pool.awaitTermination(Integer.MAX_VALUE, unit);
          }
        }
        """);
  }

  @Test
  void reportsALatchThatTheCodeReliesOn() {
    tester.check(
        """
        import java.util.List;
        import java.util.concurrent.*;

        class Export {
          private final CountDownLatch stopped = new CountDownLatch(1);

          List<String> collect(List<String> results, Executor executor, long limit) throws Exception {
            var done = new CountDownLatch(1);
            executor.execute(done::countDown);
            done.await(limit, TimeUnit.MILLISECONDS); // flagged
            return results;
          }

          List<String> collectInTry(List<String> results, Executor executor) {
            var done = new CountDownLatch(1);
            try {
              executor.execute(() -> done.countDown());
              done.await(3, TimeUnit.SECONDS); // flagged
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return results;
          }

          void local(Executor executor) throws Exception {
            var done = new CountDownLatch(1);
            executor.execute(done::countDown);
            done.await(3, TimeUnit.SECONDS); // flagged
          }

          void handOver(AutoCloseable connection) throws Exception {
            stopped.await(3, TimeUnit.SECONDS); // flagged
            connection.close();
          }
        }
        """);
  }

  @Test
  void staysQuietWhereTheOutcomeIsAskedOtherwise() {
    tester.check(
        """
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.AtomicReference;

        class Export {
          private final CountDownLatch stopped = new CountDownLatch(1);
          private volatile boolean running;

          void count() throws Exception {
            stopped.await(3, TimeUnit.SECONDS);
            System.out.println(stopped.getCount() + " left");
          }

          String next(AtomicReference<String> answer, Executor executor) {
            var done = new CountDownLatch(1);
            try {
              executor.execute(done::countDown);
              done.await(3, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            var text = answer.get();
            if (text == null) {
              throw new IllegalStateException("no answer");
            }
            return text;
          }

          void sleepUnseen() throws Exception {
            var never = new CountDownLatch(1);
            never.await(3, TimeUnit.SECONDS);
            System.out.println("slept");
          }

          void sleep() throws Exception {
            while (running) {
              stopped.await(1, TimeUnit.SECONDS);
              System.out.println("tick");
            }
          }

          void close() throws Exception {
            running = false;
            stopped.await(3, TimeUnit.SECONDS);
          }

          int exit(Process process) throws Exception {
            process.waitFor(3, TimeUnit.SECONDS);
            return process.exitValue();
          }

          void kill(Process process) throws Exception {
            process.destroyForcibly();
            process.waitFor(3, TimeUnit.SECONDS);
            System.out.println("killed");
          }
        }
        """);
  }

  private static String rounds(String verdict, String mark) {
    return """
        import java.util.List;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.AtomicInteger;

        class Round {
          boolean run(List<Runnable> nodes, int quorum, Executor executor) throws Exception {
            var answers = new CopyOnWriteArrayList<Runnable>();
            var failures = new AtomicInteger();
            var done = new CountDownLatch(nodes.size());
            for (var node : nodes) {
              executor.execute(
                  () -> {
                    try {
                      node.run();
                      answers.add(node);
                    } catch (RuntimeException e) {
                      failures.incrementAndGet();
                    }
                    done.countDown();
                  });
            }
            try {
              done.await(3, TimeUnit.SECONDS);%s
            } catch (InterruptedException e) {
              return false;
            }
            System.out.println("asked");
            %s
          }
        }
        """
        .formatted(mark, verdict);
  }

  @Test
  void staysQuietWhereWhatTheTasksDidIsComparedLater() {
    tester.check(rounds("if (answers.size() < nodes.size()) { return false; } return true;", ""));
    tester.check(rounds("return answers.size() >= quorum;", ""));
    tester.check(
        rounds("for (;;) { if (failures.get() + answers.size() == quorum) { return true; } }", ""));
  }

  @Test
  void reportsWhereOnlyItselfOrSomeResultIsCompared() {
    tester.check(rounds("if (answers.isEmpty()) { return false; } return true;", " // flagged"));
    tester.check(rounds("if (failures.get() > 0) { return false; } return true;", " // flagged"));
    tester.check(rounds("if (quorum > 3) { return false; } return true;", " // flagged"));
    tester.check(
        rounds(
            "for (int i = 0; i < answers.size(); i++) { answers.get(i).run(); } return true;",
            " // flagged"));
  }

  @Test
  void staysQuietAboutProgramsThatRunForAWhile() {
    tester.check(
        """
        import java.util.concurrent.*;

        class Program {
          public static void main(String[] args) throws Exception {
            var done = new CountDownLatch(1);
            new Thread(done::countDown).start();
            done.await(30, TimeUnit.SECONDS);
            System.out.println("ends");
          }
        }
        """);
    tester.check(
        """
        import java.util.concurrent.*;

        class Program {
          public static void main(String[] args) throws Exception {
            var pool = Executors.newCachedThreadPool();
            pool.execute(() -> System.out.println("exported"));
            pool.shutdown();
            pool.awaitTermination(30, TimeUnit.SECONDS); // flagged
          }
        }
        """);
  }

  @Test
  void reportsAnExecutorWhoseTasksAreRequired() {
    tester.check(
        """
        import java.util.List;
        import java.util.concurrent.*;

        class Export {
          void run(List<Runnable> tasks) throws Exception {
            var pool = Executors.newFixedThreadPool(2);
            for (var task : tasks) {
              pool.submit(task);
            }
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.MINUTES); // flagged
          }

          void runAsync(List<Runnable> tasks) throws Exception {
            var pool = new ForkJoinPool(2);
            tasks.forEach(t -> CompletableFuture.runAsync(t, pool));
            pool.awaitQuiescence(10, TimeUnit.MINUTES); // flagged
          }
        }
        """);
  }

  @Test
  void staysQuietAboutShutdowns() {
    tester.check(
        """
        import java.util.List;
        import java.util.concurrent.*;

        class Export {
          private ExecutorService pool = Executors.newFixedThreadPool(2);

          void submit(Runnable task) {
            pool.submit(task);
          }

          void close() throws Exception {
            pool.shutdown();
            pool.awaitTermination(5, TimeUnit.SECONDS);
          }

          void shutDown(Runnable lastTask) throws Exception {
            var own = Executors.newSingleThreadExecutor();
            own.submit(lastTask);
            own.shutdown();
            own.awaitTermination(5, TimeUnit.SECONDS);
          }

          void closeAlias() throws Exception {
            var old = pool;
            pool = null;
            old.shutdown();
            old.awaitTermination(5, TimeUnit.SECONDS);
          }

          void kill(Runnable task) throws Exception {
            var own = Executors.newFixedThreadPool(2);
            own.submit(task);
            try {
              own.awaitTermination(5, TimeUnit.SECONDS);
            } finally {
              own.shutdownNow();
            }
          }

          void joined(List<Callable<String>> tasks) throws Exception {
            var own = Executors.newFixedThreadPool(2);
            for (var task : tasks) {
              var future = own.submit(task);
              System.out.println(future.get());
            }
            own.shutdown();
            own.awaitTermination(5, TimeUnit.SECONDS);
          }

          void invoked(List<Callable<String>> tasks) throws Exception {
            var own = Executors.newFixedThreadPool(2);
            own.invokeAll(tasks);
            own.shutdown();
            own.awaitTermination(5, TimeUnit.SECONDS);
          }

          void forAWhile(Runnable task) throws Exception {
            var timer = Executors.newScheduledThreadPool(1);
            timer.scheduleAtFixedRate(task, 0, 1, TimeUnit.SECONDS);
            timer.awaitTermination(60, TimeUnit.SECONDS);
            System.out.println("enough");
          }

          void untilDone(Runnable task) throws Exception {
            var own = Executors.newFixedThreadPool(2);
            own.submit(task);
            own.shutdown();
            while (!own.isTerminated()) {
              own.awaitTermination(1, TimeUnit.SECONDS);
            }
          }
        }
        """);
  }

  @Test
  void reportsLocksEvenInLoopsAndSubtypes() {
    tester.check(
        """
        import java.util.List;
        import java.util.concurrent.TimeUnit;
        import java.util.concurrent.locks.*;

        class Account {
          private final ReadWriteLock locks = new ReentrantReadWriteLock();

          void pay(ReentrantLock lock, List<Lock> all) throws Exception {
            while (true) {
              lock.tryLock(1, TimeUnit.SECONDS); // flagged
              locks.writeLock().tryLock(); // flagged
              all.forEach(l -> l.tryLock()); // flagged
            }
          }

          void unlocksOnlyIfLocked(ReentrantLock lock) {
            lock.tryLock(); // flagged
            try {
              System.out.println("paid");
            } finally {
              if (lock.isHeldByCurrentThread()) {
                lock.unlock();
              }
            }
          }

          void asks(ReentrantLock lock) {
            lock.tryLock();
            if (lock.isHeldByCurrentThread()) {
              lock.unlock();
            }
          }
        }
        """);
  }

  @Test
  void tellsAPermitThatIsNeededFromAReset() {
    tester.check(
        """
        import java.util.concurrent.*;

        class Account {
          private final Semaphore permits = new Semaphore(1);
          private final Semaphore wakeUp = new Semaphore(0);

          void pay() throws Exception {
            permits.tryAcquire(); // flagged
            try {
              System.out.println("paid");
            } finally {
              permits.release();
            }
          }

          void payLater() throws Exception {
            permits.tryAcquire(1, TimeUnit.SECONDS); // flagged
            System.out.println("paid");
          }

          void reset() {
            wakeUp.tryAcquire();
          }

          void poll(boolean running) throws Exception {
            for (; running; ) {
              wakeUp.tryAcquire(1, TimeUnit.SECONDS);
              System.out.println("tick");
            }
          }
        }
        """);
  }

  @Test
  void staysQuietAboutUsersOwnMethodsOfTheSameName() {
    tester.check(
        """
        import java.util.concurrent.TimeUnit;

        class Barrier {
          boolean await(long time, TimeUnit unit) {
            return true;
          }

          void use() {
            await(1, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void staysQuietInTests() {
    tester.check(
        """
        package org.junit;

        import java.util.concurrent.*;

        class ExportTest {
          @Test
          void exports() throws Exception {
            var done = new CountDownLatch(1);
            new Thread(done::countDown).start();
            done.await(1, TimeUnit.SECONDS);
          }
        }

        @interface Test {}
        """);
  }

  @Test
  void staysQuietWhenTheCallerSaysHowLongAndSeesTheOutcome() {
    tester.check(
        """
        import java.util.concurrent.CountDownLatch;
        import java.util.concurrent.TimeUnit;

        class Answer {
          private final CountDownLatch arrived = new CountDownLatch(1);
          private volatile String text;

          String get(long millis) throws InterruptedException {
            arrived.await(millis, TimeUnit.MILLISECONDS);
            return text;
          }

          void stop() throws InterruptedException {
            arrived.await(5, TimeUnit.SECONDS);
            text = null;
          }

          void set(String text) {
            this.text = text;
            arrived.countDown();
          }
        }
        """);
  }
}
