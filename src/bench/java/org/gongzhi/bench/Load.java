package org.gongzhi.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** Many doing the same for a while, and how long each time took. */
final class Load {

    /** @param rate how often per second; @param tenth, half, most in milliseconds: 10, 50 and 99 of 100 took no longer */
    record Result(double rate, double tenth, double half, double most, long count) {}

    /** Something done again and again; it says whether there was anything left to do. */
    @FunctionalInterface
    interface Work {

        boolean once() throws Exception;
    }

    private Load() {}

    /** @param workers gives each of the threads its own work */
    static Result run(int threads, double seconds, IntFunction<Work> workers) {
        var works = java.util.stream.IntStream.range(0, threads).mapToObj(workers).toList();
        var times = new long[threads][];
        var failure = new AtomicReference<Throwable>();
        var gate = new CountDownLatch(1);
        var until = new long[1];
        var all = java.util.stream.IntStream.range(0, threads).mapToObj(i -> new Thread(() -> {
            try {
                gate.await();
                times[i] = repeat(works.get(i), until[0]);
            } catch (Throwable e) {
                times[i] = new long[0];
                failure.compareAndSet(null, e);
            }
        })).toList();
        all.forEach(Thread::start);
        var began = System.nanoTime();
        until[0] = began + (long) (seconds * 1e9);
        gate.countDown();
        all.forEach(Load::join);
        var took = (System.nanoTime() - began) / 1e9;
        if (failure.get() != null) throw new IllegalStateException(failure.get());
        var sorted = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
        if (sorted.length == 0) throw new IllegalStateException("nothing was done");
        return new Result(sorted.length / took, sorted[sorted.length / 10] / 1e6, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6, sorted.length);
    }

    private static long[] repeat(Work work, long until) throws Exception {
        var times = new long[1024];
        var count = 0;
        for (var before = System.nanoTime(); before < until; ) {
            if (!work.once()) break;
            var after = System.nanoTime();
            if (count == times.length) times = Arrays.copyOf(times, 2 * count);
            times[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(times, count);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
