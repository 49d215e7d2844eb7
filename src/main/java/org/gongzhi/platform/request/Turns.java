package org.gongzhi.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests at once as the machine can work on, in the order in which they came. All at once they would take turns in no
 * order at all, here and in the database: of thirty-two the last would wait three times as long as most. Whoever takes longer than a moment,
 * an export for instance, no longer counts, so that nobody waits behind long work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Turns extends OncePerRequestFilter implements DisposableBean {

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(100);

    /** A request inside, and whether it still counts. */
    private record Visit(long since, AtomicBoolean counts) {

        boolean isLong() { return System.nanoTime() - since > MOMENT; }
    }

    private final Semaphore places;
    private final Queue<Visit> inside = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "turns");
        thread.setDaemon(true);
        return thread;
    });

    /** @param atOnce how many; zero is three for each processor, one of which may wait for the database while another works */
    Turns(@Value("${gongzhi.requests.at-once:0}") int atOnce) {
        places = new Semaphore(atOnce > 0 ? atOnce : 3 * Runtime.getRuntime().availableProcessors(), true);
        clock.scheduleWithFixedDelay(this::passLong, 25, 25, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        places.acquireUninterruptibly();
        var visit = new Visit(System.nanoTime(), new AtomicBoolean(true));
        inside.add(visit);
        try {
            chain.doFilter(request, response);
        } finally {
            inside.remove(visit);
            leave(visit);
        }
    }

    private void leave(Visit visit) {
        if (visit.counts().compareAndSet(true, false)) places.release();
    }

    private void passLong() {
        if (places.hasQueuedThreads()) inside.stream().filter(Visit::isLong).forEach(this::leave);
    }

    @Override
    public void destroy() {
        super.destroy();
        clock.shutdownNow();
    }
}
