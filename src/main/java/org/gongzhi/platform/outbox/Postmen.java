package org.gongzhi.platform.outbox;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongzhi.platform.district.District;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Several carry at once, so that one slow receiver does not hold up the others. */
@Component
class Postmen implements DisposableBean {

    private final Postman postman;
    private final int workers;
    private final ExecutorService threads;

    Postmen(Postman postman, OutboxSettings settings) {
        this.postman = postman;
        this.workers = settings.workers();
        this.threads = Executors.newFixedThreadPool(workers, work -> new Thread(work, "postman"));
    }

    /** Until nothing is due that could go. */
    void carryAll() {
        var here = District.current();
        Callable<Void> round = () -> here.in(() -> {
            while (!Thread.currentThread().isInterrupted() && postman.carryOne());
            return null;
        });
        try {
            for (var done : threads.invokeAll(IntStream.range(0, workers).mapToObj(n -> round).toList())) done.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A round was broken off", broken.getCause());
        }
    }

    @Override public void destroy() { threads.shutdownNow(); }
}
